import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';
import { type ScopeOption, scopeOptions } from './scopeOptions';

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'spec.type',
  'relations',
];

/** Every organisation, unit, team and domain that the person may read: one request. @public */
export function useScopeOptions(): readonly ScopeOption[] | undefined {
  const catalog = useApi(catalogApiRef);
  const { value } = useAsync(async () => {
    const { items } = await catalog.getEntities({
      filter: [{ kind: 'Group' }, { kind: 'Domain' }],
      fields: FIELDS,
    });
    return scopeOptions(items);
  }, [catalog]);
  return value;
}

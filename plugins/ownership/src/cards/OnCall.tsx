import type { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { StatusText } from '@banyan/backstage-plugin-banyan-react';
import useAsync from 'react-use/esm/useAsync';
import { onCallOf } from './onCallOf';
import styles from './Cards.module.css';

/** Who is paged: for the entity itself, else for its owner; else the annotation that would say so. */
export const OnCall = ({
  entity,
  owner,
}: {
  entity: Entity;
  owner: string;
}) => {
  const catalog = useApi(catalogApiRef);
  const own = onCallOf(entity);
  const isOwn = own !== undefined;
  const { value: team, loading } = useAsync(
    async () => (isOwn ? undefined : catalog.getEntityByRef(owner)),
    [catalog, isOwn, owner],
  );
  const shared = team && onCallOf(team);
  const found = own ?? shared;
  return (
    <p className={styles.text}>
      <span className={styles.muted}>On call:</span>{' '}
      {found && (
        <bdi>
          {found.rotation}
          {found.size && `, ${found.size} people`}
          {!own && ', of the team'}
        </bdi>
      )}
      {!found && !loading && (
        <>
          <StatusText status="unknown" /> add <code>banyan/oncall</code>
        </>
      )}
    </p>
  );
};

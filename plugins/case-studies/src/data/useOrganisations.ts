import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { type Answer, useAnswer } from '@banyan/backstage-plugin-banyan-react';

const EVERY_MS = 60_000;

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.annotations',
  'spec.type',
];

/** A group that may stand beside others. */
export type Organisation = {
  ref: string;
  title: string;
  /** In the words of the catalog: organization, org, tribe. */
  type: string;
  knownFor: string | undefined;
  /** What of it is made up, if anything is. */
  illustrative: string | undefined;
};

function organisation(entity: Entity): Organisation {
  const { name, title = name, annotations = {} } = entity.metadata;
  return {
    ref: stringifyEntityRef(entity),
    title,
    type: String(entity.spec?.type ?? '').toLocaleLowerCase('en-US'),
    knownFor: annotations['banyan/known-for'],
    illustrative: annotations['banyan/illustrative'],
  };
}

/** The organisations and tribes that the reader may see, by title. */
export function useOrganisations(): Answer<Organisation[]> {
  const catalog = useApi(catalogApiRef);
  return useAnswer({
    key: 'organisations',
    ask: async () => {
      const { items } = await catalog.getEntities({
        filter: {
          kind: 'Group',
          'spec.type': ['organization', 'org', 'tribe'],
        },
        fields: FIELDS,
      });
      return items
        .map(organisation)
        .toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
    },
    everyMs: EVERY_MS,
  });
}

import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';

/** A group of the catalog that an action is about. */
export type Organisation = {
  ref: string;
  title: string;
  annotations: Readonly<Record<string, string>>;
};

export const organisationOf = (entity: Entity): Organisation => {
  const { annotations = {}, name, title = name } = entity.metadata;
  return { ref: stringifyEntityRef(entity), title, annotations };
};

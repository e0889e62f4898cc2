import { type Entity, parseEntityRef } from '@backstage/catalog-model';

/** Any list of relations that the catalog gives. */
export type Related = Pick<Entity, 'relations'>;

const isMigration = (ref: string) => parseEntityRef(ref).kind === 'migration';

/** The references that an entity has such relations to, each once. */
export const targetsOf = (
  { relations = [] }: Related,
  types: readonly string[],
): string[] => [
  ...new Set(
    relations
      .filter(({ type }) => types.includes(type))
      .map(({ targetRef }) => targetRef.toLocaleLowerCase('en-US')),
  ),
];

/** The migrations that an entity has such relations to. */
export const migrationsOf = (
  entity: Related,
  types: readonly string[],
): string[] => targetsOf(entity, types).filter(isMigration);

import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  toCoreEntity,
  toCoreMigration,
} from '@banyan/backstage-plugin-banyan-common';
import { definitionOf } from '@banyan/backstage-plugin-banyan-node';
import {
  buildGraph,
  type FactSets,
  type Migration,
  type Subject,
  type World,
  worldOf,
} from '@banyan/core';

const isMigration = ({ kind }: Entity) =>
  kind.toLocaleLowerCase('en-US') === 'migration';

/** Only the set `definition` is ever asked for here. */
const told = <Name extends keyof FactSets>(
  definition: FactSets['definition'] | undefined,
) => definition as FactSets[Name] | undefined;

/** What entities say by themselves, without anything that runs. */
export function offlineWorld(entities: readonly Entity[], at: number): World {
  const byRef = new Map(entities.map(each => [stringifyEntityRef(each), each]));
  const definitions = new Map<string, FactSets['definition']>();
  for (const [ref, entity] of byRef) {
    const definition = definitionOf(entity);
    if (definition) definitions.set(ref, definition);
  }
  return worldOf({
    at,
    graph: buildGraph(entities.flatMap(each => toCoreEntity(each) ?? [])),
    migrations: new Map(
      entities
        .filter(isMigration)
        .map((each): [string, Migration] => [
          stringifyEntityRef(each),
          toCoreMigration(each),
        ]),
    ),
    told: (ref, name) =>
      name === 'definition' ? told(definitions.get(ref)) : undefined,
    document: ref => ({
      entity: byRef.get(ref),
      facts: { definition: definitions.get(ref) },
    }),
  });
}

/** What is judged of an entity; undefined for kinds that no check looks at. */
export function subjectOf(world: World, entity: Entity): Subject | undefined {
  const ref = stringifyEntityRef(entity);
  const migration = world.migrations.get(ref);
  if (migration)
    return {
      ref,
      kind: 'migration',
      title: migration.title,
      owner: migration.owner ?? undefined,
    };
  const id = world.graph.ids.get(ref);
  return id === undefined ? undefined : world.graph.entities[id];
}

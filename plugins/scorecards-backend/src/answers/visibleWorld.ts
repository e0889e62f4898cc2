import {
  buildGraph,
  type Migration,
  type Subject,
  visiblePart,
  type World,
  worldOf,
} from '@banyan/core';
import { visibleDocument, visibleFacts } from './visibleFacts';

/** A migration without what somebody may not see. */
export function visibleMigration(
  migration: Migration,
  sees: (ref: string) => boolean,
): Migration {
  const shown = (ref: string | null) =>
    ref !== null && sees(ref) ? ref : null;
  return {
    ...migration,
    owner: shown(migration.owner),
    legacy: shown(migration.legacy),
    facade: shown(migration.facade),
    capabilities: migration.capabilities.map(each => ({
      ...each,
      to: shown(each.to),
    })),
  };
}

/** A migration as checks look at it, without an owner that somebody may not see. */
export function visibleSubject(
  subject: Subject | undefined,
  migrations: ReadonlyMap<string, Migration>,
): Subject | undefined {
  const migration = subject && migrations.get(subject.ref);
  return migration && { ...subject, owner: migration.owner ?? undefined };
}

type Part = {
  sees: (ref: string) => boolean;
  migrations: ReadonlyMap<string, Migration>;
};

/** The part of a world that somebody may see: judged on it, a check tells of nothing else. */
export function visibleWorld(world: World, { sees, migrations }: Part): World {
  const exists = (ref: string) =>
    world.graph.ids.has(ref) || world.migrations.has(ref);
  const isHidden = (ref: string) =>
    exists(ref) && !sees(ref) && !migrations.has(ref);
  return worldOf({
    graph: buildGraph(visiblePart(world.graph, sees)),
    at: world.at,
    migrations,
    told: visibleFacts(world, isHidden),
    document: visibleDocument(world, isHidden),
  });
}

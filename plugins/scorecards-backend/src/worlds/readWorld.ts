import type { Entity } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import {
  buildGraph,
  type CatalogEntity,
  type Migration,
  type Subject,
  worldOf,
} from '@banyan/core';
import { breathing } from '../collect/breathing';
import { setImmediate } from 'node:timers/promises';
import type { KnownFacts } from '../collect/KnownFacts';
import type { ScorecardSet, ScoredWorld } from '../Scorecards';
import { Applicability } from './Applicability';
import { documentParts } from './documentParts';
import {
  type EntityReading,
  type KnownEntity,
  knownEntity,
  refOf,
} from './KnownEntity';

/** An entity that cannot be read. */
export type BrokenEntity = { ref: string; problem: string };

/** A world with what it was made of, from which the next one is made faster. */
export type ReadWorld = {
  world: ScoredWorld;
  known: ReadonlyMap<string, KnownEntity>;
  reading: EntityReading;
  broken: readonly BrokenEntity[];
};

type Options = {
  /** Everything in the catalog that Banyan reasons about, in pages. */
  pages: AsyncIterable<readonly Entity[]>;
  set: ScorecardSet;
  facts: KnownFacts;
  definitionOf: EntityReading['definitionOf'];
  before: ReadWorld | undefined;
  now: number;
};

function readingFor({ before, definitionOf, set }: Options): EntityReading {
  if (before?.world.set.revision === set.revision) return before.reading;
  return {
    applicability: new Applicability(set),
    parts: documentParts(set),
    definitionOf,
  };
}

/** What has not changed since is not made again. */
async function readEntities(
  { before, pages }: Pick<Options, 'before' | 'pages'>,
  reading: EntityReading,
) {
  const former = before?.reading === reading ? before.known : undefined;
  const known = new Map<string, KnownEntity>();
  const broken: BrokenEntity[] = [];
  const breathe = breathing();
  for await (const page of pages)
    for (const entity of page) {
      const pause = breathe();
      if (pause) await pause;
      const ref = refOf(entity);
      const same = former?.get(ref);
      try {
        const isSame =
          same?.etag !== undefined && same.etag === entity.metadata.etag;
        const read = isSame ? same : knownEntity(entity, reading);
        if (read) known.set(ref, read);
      } catch (error) {
        broken.push({ ref, problem: toError(error).message });
      }
    }
  return { known, broken };
}

/** Reads the catalog page by page, and keeps of it what is needed to judge. */
export async function readWorld(options: Options): Promise<ReadWorld> {
  const { facts, now, set } = options;
  const reading = readingFor(options);
  const { known, broken } = await readEntities(options, reading);
  const entities: CatalogEntity[] = [];
  const migrations = new Map<string, Migration>();
  const subjects = new Map<string, Subject>();
  for (const [ref, { core, migration, subject }] of known) {
    if (core) entities.push(core);
    if (migration) migrations.set(ref, migration);
    if (subject) subjects.set(ref, subject);
  }
  await setImmediate();
  const graph = buildGraph(entities);
  await setImmediate();
  const world: ScoredWorld = {
    ...worldOf({
      ...{ graph, at: now, migrations },
      told: (ref, name) =>
        known.get(ref)?.facts?.[name] ?? facts.told(ref, name),
      document: ref => ({
        entity: known.get(ref)?.document,
        facts: { ...facts.of(ref), ...known.get(ref)?.facts },
      }),
    }),
    ...{ readAt: now, set, subjects },
    applicable: ref => known.get(ref)?.applicable,
  };
  return { world, known, reading, broken };
}

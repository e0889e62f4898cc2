import type {
  CollectedFacts,
  Database,
} from '@banyan/backstage-plugin-banyan-node';
import { createHash } from 'node:crypto';
import { breathing } from '../collect/breathing';

const PART = 500;

type StateRow = {
  id: string;
  revision: string;
  parts: number;
  entities: number;
  observed_at: number | string | null;
  collected_at: number | string | null;
  tried_at: number | string;
  problem: string | null;
};

/** What a collector brought last, and how it goes. */
export type CollectorState = {
  id: string;
  /** Another one whenever its facts are; empty = it never brought any. */
  revision: string;
  entities: number;
  /** When the newest of its facts was observed. */
  observedAt: number | null;
  /** When it last went well. */
  collectedAt: number | null;
  triedAt: number;
  /** Null = it is well. */
  problem: string | null;
};

const momentOf = (value: number | string | null) =>
  value === null ? null : Number(value);

/** How each collector goes. */
export async function collectorStates(
  database: Database,
): Promise<Map<string, CollectorState>> {
  const rows = await database<StateRow>('collectors').select();
  return new Map(
    rows.map(({ id, revision, entities, problem, ...row }) => [
      id,
      {
        ...{ id, revision, entities, problem },
        observedAt: momentOf(row.observed_at),
        collectedAt: momentOf(row.collected_at),
        triedAt: Number(row.tried_at),
      },
    ]),
  );
}

async function partsOf(lines: readonly CollectedFacts[]) {
  const hash = createHash('sha256');
  const breathe = breathing();
  const bodies: string[] = [];
  for (let at = 0; at < lines.length; at += PART) {
    const part = lines
      .slice(at, at + PART)
      .map(({ entityRef, facts, observedAt }) => [
        entityRef,
        observedAt,
        facts,
      ]);
    const body = JSON.stringify(part);
    hash.update(body);
    bodies.push(body);
    await breathe();
  }
  return { bodies, revision: hash.digest('hex').slice(0, 36) };
}

const stateTable = (database: Database) => database<StateRow>('collectors');

/** Keeps what a collector brought in place of what it brought before. */
export async function writeCollected(
  database: Database,
  id: string,
  { lines, now }: { lines: readonly CollectedFacts[]; now: number },
): Promise<void> {
  const { bodies, revision } = await partsOf(lines);
  const known = await stateTable(database).where({ id }).first();
  if (known?.revision !== revision) {
    await database('collected_facts')
      .where({ collector: id, revision })
      .delete();
    for (const [part, body] of bodies.entries())
      await database('collected_facts').insert({
        ...{ collector: id, revision, part, body },
      });
  }
  const observed = lines.reduce(
    (newest, each) => Math.max(newest, each.observedAt),
    -Infinity,
  );
  await stateTable(database)
    .insert({
      ...{ id, revision, parts: bodies.length, entities: lines.length },
      observed_at: lines.length > 0 ? observed : null,
      ...{ collected_at: now, tried_at: now, problem: null },
    })
    .onConflict('id')
    .merge();
  await database('collected_facts')
    .where({ collector: id })
    .whereNot({ revision })
    .delete();
}

/** Writes down that a collector failed; what it brought before stays. */
export async function writeFailure(
  database: Database,
  id: string,
  { problem, now }: { problem: string; now: number },
): Promise<void> {
  await stateTable(database)
    .insert({
      ...{ id, revision: '', parts: 0, entities: 0 },
      ...{ observed_at: null, collected_at: null, tried_at: now, problem },
    })
    .onConflict('id')
    .merge(['tried_at', 'problem']);
}

/** What a collector brought, a part at a time. */
export async function readCollected(
  database: Database,
  { id, revision }: Pick<CollectorState, 'id' | 'revision'>,
): Promise<CollectedFacts[]> {
  const lines: CollectedFacts[] = [];
  for (let part = 0; ; part += 1) {
    const row: { body: string } | undefined = await database('collected_facts')
      .where({ collector: id, revision, part })
      .first('body');
    if (!row) return lines;
    const read: [string, number, CollectedFacts['facts']][] = JSON.parse(
      row.body,
    );
    for (const [entityRef, observedAt, facts] of read)
      lines.push({ entityRef, observedAt, facts });
  }
}

import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { JudgedVerdict } from '@banyan/core';
import { createHash } from 'node:crypto';
import type { JudgedEntity } from '../Scorecards';
import type {
  StoredEntity,
  StoredResult,
  VerdictChange,
} from './ScorecardStore';
import type { EntityState } from './StoredView';

/** The results of an entity in one run. */
export type ResultRow = {
  run_seq: number;
  entity_ref: string;
  judged_at: number | string;
  first_at: number | string;
  hash: string;
  /** Null = the same as in the run before, as the mentions and the body are then. */
  verdicts: string | null;
  mentions: string | null;
  body: string | null;
};

export type ChangeRow = {
  run_seq: number;
  entity_ref: string;
  check_key: string;
  from_verdict: JudgedVerdict | null;
  to_verdict: JudgedVerdict | null;
  at: number | string;
};

const BATCH = 50;
const DETAILS = 500;
const MOST_EVIDENCE = 100;

export const resultTable = (database: Database) =>
  database<ResultRow>('entity_results');

export const changeTable = (database: Database) =>
  database<ChangeRow>('verdict_changes');

/** Lists in parts of a size that every database takes in one statement. */
export function* inBatches<T>(all: readonly T[], size: number) {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

/** What is said of an entity now, and what is carried over from before. */
export type NewResults = JudgedEntity & { carried?: readonly StoredResult[] };

/** All of it counts for who may see it, but nobody reads a list without end. */
function shortened(result: StoredResult): StoredResult {
  const left = result.evidence.length - MOST_EVIDENCE;
  if (left <= 0) return result;
  const evidence = [
    ...result.evidence.slice(0, MOST_EVIDENCE),
    { text: `and ${left} more` },
  ];
  return { ...result, evidence };
}

/** Entities, the judged one aside, that the evidence of each check names. */
function mentionsOf(
  { carried = [], entityRef, results }: NewResults,
  before: EntityState | undefined,
): string | null {
  const mentions: Record<string, readonly string[]> = {};
  for (const { check } of carried) {
    const others = before?.mentions?.get(check);
    if (others) mentions[check] = others;
  }
  for (const { check, evidence } of results) {
    const others = new Set(evidence.flatMap(each => each.entityRef ?? []));
    others.delete(entityRef);
    if (others.size > 0) mentions[check] = [...others];
  }
  return Object.keys(mentions).length === 0 ? null : JSON.stringify(mentions);
}

type RunMoment = { seq: number; at: number };

const allOf = ({ carried = [], results }: NewResults) => [
  ...carried,
  ...results.map(shortened),
];

/** The results of an entity as they are kept; what is as before is not written again. */
export function resultRow(
  judged: NewResults,
  before: EntityState | undefined,
  { seq, at }: RunMoment,
): ResultRow {
  const all = allOf(judged);
  const body = JSON.stringify(all);
  const mentions = mentionsOf(judged, before);
  const hash = createHash('sha1')
    .update(body)
    .update(mentions ?? '')
    .digest('base64');
  const isSame = before?.hash === hash;
  const verdicts = all.map(({ check, verdict }) => [check, verdict]);
  return {
    ...{ run_seq: seq, entity_ref: judged.entityRef, judged_at: at, hash },
    first_at: before?.firstAt ?? at,
    verdicts: isSame ? null : JSON.stringify(Object.fromEntries(verdicts)),
    mentions: isSame ? null : mentions,
    body: isSame ? null : body,
  };
}

/** Verdicts that differ; an entity that is judged for the first time has none. */
export function changeRows(
  judged: NewResults,
  before: EntityState | undefined,
  { seq, at }: RunMoment,
): ChangeRow[] {
  if (!before) return [];
  const now = new Map(allOf(judged).map(each => [each.check, each.verdict]));
  const keys = new Set([...before.verdicts.keys(), ...now.keys()]);
  return [...keys].flatMap(key => {
    const from = before.verdicts.get(key) ?? null;
    const to = now.get(key) ?? null;
    if (from === to) return [];
    return {
      ...{ run_seq: seq, entity_ref: judged.entityRef, check_key: key },
      ...{ from_verdict: from, to_verdict: to, at },
    };
  });
}

/** Writes results and changes of a part of a run. */
export async function writeResults(
  database: Database,
  rows: readonly ResultRow[],
  changes: readonly ChangeRow[],
): Promise<void> {
  for (const batch of inBatches(rows, BATCH))
    await resultTable(database).insert(batch);
  for (const batch of inBatches(changes, BATCH))
    await changeTable(database).insert(batch);
}

export const toChange = (row: ChangeRow): VerdictChange => ({
  entityRef: row.entity_ref,
  check: row.check_key,
  from: row.from_verdict,
  to: row.to_verdict,
  at: Number(row.at),
});

/** Messages and evidence of the newest run that is done, by entity. */
export async function storedDetails(
  database: Database,
  refs: readonly string[],
): Promise<Map<string, StoredEntity>> {
  const details = new Map<string, StoredEntity>();
  for (const batch of inBatches(refs, DETAILS)) {
    const rows: Pick<ResultRow, 'body' | 'entity_ref' | 'judged_at'>[] =
      await database('entity_results')
        .join('runs', 'runs.seq', 'entity_results.run_seq')
        .whereNotNull('runs.done_no')
        .whereNotNull('entity_results.body')
        .whereIn('entity_results.entity_ref', batch)
        .orderBy('runs.done_no')
        .select(
          'entity_results.entity_ref',
          'entity_results.judged_at',
          'entity_results.body',
        );
    for (const { body, entity_ref: entityRef, judged_at } of rows) {
      const results: StoredResult[] = JSON.parse(body ?? '[]');
      const judgedAt = Number(judged_at);
      details.set(entityRef, { entityRef, judgedAt, results });
    }
  }
  return details;
}

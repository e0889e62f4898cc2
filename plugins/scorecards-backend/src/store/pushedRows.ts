import {
  type CollectedFacts,
  type Database,
  grouped,
} from '@banyan/backstage-plugin-banyan-node';

type PushedRow = {
  entity_ref: string;
  fact_set: string;
  collector: string;
  observed_at: number | string;
  pushed_at: number | string;
  body: string;
};

/** One set of facts on one entity, as somebody pushed it. */
export type PushedFact = {
  entityRef: string;
  set: string;
  facts: object;
  observedAt: number;
};

/** Who pushed what, by the newest. */
export type PushedSummary = {
  collector: string;
  sets: string[];
  entities: number;
  observedAt: number;
  pushedAt: number;
};

const BATCH = 100;
const PAGE = 1_000;

/** Keeps facts that were pushed; of the same entity and set the newest. */
export async function writePushed(
  database: Database,
  collector: string,
  { facts, now }: { facts: readonly PushedFact[]; now: number },
): Promise<void> {
  // One statement cannot write the same row twice.
  const newest = new Map<string, PushedFact>();
  for (const fact of facts) {
    const key = `${fact.entityRef} ${fact.set}`;
    const before = newest.get(key);
    if (!before || before.observedAt <= fact.observedAt) newest.set(key, fact);
  }
  const rows = [...newest.values()].map(({ entityRef, set, ...fact }) => ({
    ...{ entity_ref: entityRef, fact_set: set, collector },
    ...{ observed_at: fact.observedAt, pushed_at: now },
    body: JSON.stringify(fact.facts),
  }));
  await database.transaction(async transaction => {
    for (let at = 0; at < rows.length; at += BATCH)
      await transaction<PushedRow>('pushed_facts')
        .insert(rows.slice(at, at + BATCH))
        .onConflict(['entity_ref', 'fact_set'])
        .merge()
        .whereRaw('excluded.observed_at >= pushed_facts.observed_at');
  });
}

type Place = Pick<PushedRow, 'entity_ref' | 'fact_set'>;

/** The next rows after a place, by entity and set. */
const pageAfter = (
  database: Database,
  since: number,
  after: Place,
): Promise<PushedRow[]> =>
  database<PushedRow>('pushed_facts')
    .where('pushed_at', '>=', since)
    .where(query =>
      query
        .where('entity_ref', '>', after.entity_ref)
        .orWhere(same =>
          same
            .where('entity_ref', after.entity_ref)
            .where('fact_set', '>', after.fact_set),
        ),
    )
    .orderBy(['entity_ref', 'fact_set'])
    .limit(PAGE)
    .then(rows => rows);

/** What was pushed since a moment, that moment included. */
export async function readPushed(
  database: Database,
  since: number,
): Promise<{ facts: Map<string, CollectedFacts[]>; pushedAt: number }> {
  const lines: CollectedFacts[] = [];
  let pushedAt = since;
  let after: Place | undefined = { entity_ref: '', fact_set: '' };
  while (after) {
    const rows: PushedRow[] = await pageAfter(database, since, after);
    for (const row of rows) {
      pushedAt = Math.max(pushedAt, Number(row.pushed_at));
      lines.push({
        entityRef: row.entity_ref,
        facts: { [row.fact_set]: JSON.parse(row.body) },
        observedAt: Number(row.observed_at),
      });
    }
    after = rows.length < PAGE ? undefined : rows.at(-1);
  }
  return { facts: grouped(lines, each => each.entityRef), pushedAt };
}

/** Who pushes, and what. */
export async function pushedSummaries(
  database: Database,
): Promise<PushedSummary[]> {
  const rows: {
    collector: string;
    fact_set: string;
    entities: number | string;
    observed_at: number | string;
    pushed_at: number | string;
  }[] = await database('pushed_facts')
    .groupBy('collector', 'fact_set')
    .orderBy(['collector', 'fact_set'])
    .select('collector', 'fact_set')
    .countDistinct({ entities: 'entity_ref' })
    .max({ observed_at: 'observed_at', pushed_at: 'pushed_at' });
  const highest = (values: (number | string)[]) =>
    Math.max(...values.map(Number));
  return [...grouped(rows, each => each.collector)].map(([collector, of]) => ({
    collector,
    sets: of.map(each => each.fact_set),
    entities: highest(of.map(each => each.entities)),
    observedAt: highest(of.map(each => each.observed_at)),
    pushedAt: highest(of.map(each => each.pushed_at)),
  }));
}

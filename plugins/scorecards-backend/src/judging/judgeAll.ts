import type { Entity } from '@backstage/catalog-model';
import { type Check, factsOn, judged, type World } from '@banyan/core';
import { breathing } from '../collect/breathing';
import type { JudgedEntity, JudgeOrder } from '../Scorecards';
import type { StoredResult } from '../store/ScorecardStore';

type EntityOf = (ref: string) => Entity | undefined;

/** The world with whole entities in place of the parts that are kept. */
const withEntities = (world: World, entityOf: EntityOf): World => ({
  ...world,
  document: ref => {
    const { entity, facts } = world.document(ref);
    return { entity: entityOf(ref) ?? entity, facts };
  },
});

const resultOf = (
  check: string,
  { verdict, message, evidence, patch }: ReturnType<typeof judged>,
): StoredResult => ({
  ...{ check, verdict, message, evidence },
  ...(patch === undefined ? {} : { patch }),
});

/** Judges entities one by one; in slices, between which the event loop is free. */
export async function* judgeAll({
  checks,
  entityOf,
  refs,
  signal,
  subjectOf = () => undefined,
  ...order
}: JudgeOrder): AsyncGenerator<JudgedEntity> {
  const world = entityOf ? withEntities(order.world, entityOf) : order.world;
  const { graph } = world;
  const checksOf: (ref: string) => ReadonlyMap<string, Check> =
    typeof checks === 'function' ? checks : () => checks;
  const breathe = breathing();
  for (const entityRef of refs) {
    signal?.throwIfAborted();
    const id = graph.ids.get(entityRef);
    const subject =
      id === undefined ? subjectOf(entityRef) : graph.entities[id];
    if (!subject) continue;
    const facts = factsOn(world, subject);
    const results: StoredResult[] = [];
    for (const [key, check] of checksOf(entityRef)) {
      if (!check.looksAt(subject)) continue;
      results.push(resultOf(key, judged(check, facts)));
      const pause = breathe();
      if (pause) await pause;
    }
    yield { entityRef, results };
  }
}

import type { Check, Subject, World } from '@banyan/core';
import type { Scorecards, ScoredWorld } from '../Scorecards';
import type { ResultsView, StoredResult } from '../store/ScorecardStore';

/** By entity and check; null = on what may be seen the check says nothing. */
export type JudgedAgain = ReadonlyMap<
  string,
  ReadonlyMap<string, StoredResult | null>
>;

type Parts = {
  scorecards: Pick<Scorecards, 'judge'>;
  view: ResultsView;
  world: ScoredWorld;
  /** Entities whose results are asked for. */
  refs: readonly string[];
  /** Whether the caller may know that there is such an entity. */
  knows: (ref: string) => boolean;
  /** The part of the world that the caller may see. */
  part: () => World;
  /** What is in no graph, as far as the caller may see it. */
  subjectOf: (ref: string) => Subject | undefined;
};

/** The results that rest on something that the caller may not know of. */
function restingOnHidden({
  view,
  refs,
  knows,
  world: { set },
}: Parts): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const ref of refs) {
    const keys = [...(view.verdictsOf(ref)?.keys() ?? [])].filter(
      key =>
        set.checks.get(key)?.restsOnAll ||
        !view.mentions(ref, key).every(knows),
    );
    if (keys.length > 0) found.set(ref, keys);
  }
  return found;
}

const checksOf = (all: ReadonlyMap<string, Check>, keys: readonly string[]) =>
  new Map(
    keys.flatMap((key): [string, Check][] => {
      const check = all.get(key);
      return check ? [[key, check]] : [];
    }),
  );

/**
 * What checks say on the part of the world that a caller may see, where the stored result rests
 * on something hidden.
 */
export async function judgedAgain(parts: Parts): Promise<JudgedAgain> {
  const wanted = restingOnHidden(parts);
  const again = new Map<string, Map<string, StoredResult | null>>();
  if (wanted.size === 0) return again;
  for (const [ref, keys] of wanted)
    again.set(ref, new Map(keys.map(key => [key, null])));
  const { checks } = parts.world.set;
  const judged = parts.scorecards.judge({
    world: parts.part(),
    refs: wanted.keys(),
    subjectOf: parts.subjectOf,
    checks: ref => checksOf(checks, wanted.get(ref) ?? []),
  });
  for await (const { entityRef, results } of judged)
    for (const result of results)
      again.get(entityRef)?.set(result.check, result);
  return again;
}

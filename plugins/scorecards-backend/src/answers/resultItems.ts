import type {
  Exemption,
  Result,
  ScorecardEntry,
} from '@banyan/backstage-plugin-banyan-common';
import type { OpenExemptions } from '../exemptions/Exemptions';
import type { ScorecardStore, VerdictChange } from '../store/ScorecardStore';
import type { SeenResult, Sight } from './Caller';

/** What one check says of one entity. */
export type Place = { ref: string; check: string };

const MENDED = new Set(['pass', 'not-applicable']);

/** How scorecards that the caller may read speak of checks, by key. */
const placesOf = (sight: Sight) =>
  sight.once('places', () => {
    const places = new Map<string, ScorecardEntry[]>();
    for (const { checks } of sight.scorecards)
      for (const each of checks)
        places.set(each.key, [...(places.get(each.key) ?? []), each]);
    return places;
  });

/** How to mend it, in the words of a scorecard where it has its own. */
function remediationOf(sight: Sight, key: string): string | null {
  const own = placesOf(sight)
    .get(key)
    ?.find(({ remediation }) => remediation !== undefined);
  return (
    own?.remediation ?? sight.world.set.checks.get(key)?.remediation ?? null
  );
}

/** The exemption that holds, or is asked for. */
function exemptionOf(
  { holding, requested }: OpenExemptions,
  { ref, check }: Place,
): Result['exemption'] {
  const held = holding.get(ref)?.get(check);
  const found = held ?? requested.get(ref)?.get(check);
  if (!found) return null;
  const state: Exemption['state'] = held ? 'approved' : 'requested';
  const { id, reason, endsOn } = found;
  return { id, reason, endsOn, state };
}

/** When the verdicts of checks changed last, of what the caller may know. */
function sinceOf(
  sight: Sight,
  changes: readonly VerdictChange[],
): (place: Place) => number | null {
  const newest = new Map<string, number>();
  for (const { entityRef, check, at } of changes) {
    const key = `${entityRef} ${check}`;
    if (!newest.has(key)) newest.set(key, at);
  }
  return ({ ref, check }) =>
    sight.hasHistory(ref, check)
      ? (newest.get(`${ref} ${check}`) ?? null)
      : null;
}

function item(
  sight: Sight,
  ref: string,
  { check, verdict, message, evidence, patch }: SeenResult,
): Omit<Result, 'since'> {
  return {
    ...{ entityRef: ref, entityTitle: sight.titleOf(ref) },
    ...{ check, verdict, message, evidence: [...evidence] },
    remediation: MENDED.has(verdict) ? null : remediationOf(sight, check),
    patch: patch ?? null,
    evaluatedAt: sight.view.evaluatedAt(ref) ?? 0,
    exemption: exemptionOf(sight.exemptions, { ref, check }),
  };
}

/** What checks say of entities, in full; what says nothing any more is left out. */
export async function resultItems(
  sight: Sight,
  store: Pick<ScorecardStore, 'changes'>,
  places: readonly Place[],
): Promise<Result[]> {
  if (places.length === 0) return [];
  const refs = [...new Set(places.map(({ ref }) => ref))];
  const checks = [...new Set(places.map(({ check }) => check))];
  const [details, changes] = await Promise.all([
    sight.details(refs),
    store.changes({ refs, checks }),
  ]);
  const since = sinceOf(sight, changes);
  const byPlace = new Map(
    [...details].flatMap(([ref, results]) =>
      results.map((each): [string, SeenResult] => [
        `${ref} ${each.check}`,
        each,
      ]),
    ),
  );
  return places.flatMap(place => {
    const found = byPlace.get(`${place.ref} ${place.check}`);
    if (!found) return [];
    return [{ ...item(sight, place.ref, found), since: since(place) }];
  });
}

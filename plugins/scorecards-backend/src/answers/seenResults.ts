import { type CheckEvidence, type Verdict, withExemption } from '@banyan/core';
import type { OpenExemptions } from '../exemptions/Exemptions';
import type { ResultsView, StoredResult } from '../store/ScorecardStore';
import type { SeenResult, Sight } from './Caller';
import type { JudgedAgain } from './judgedAgain';
import { namesHidden } from './visibleFacts';

type Parts = {
  view: ResultsView;
  again: JudgedAgain;
  exemptions: Pick<OpenExemptions, 'holding'>;
  sees: (ref: string) => boolean;
  /** Whether somebody may not know that there is such an entity. */
  isHidden: (ref: string) => boolean;
  knowsCheck: (key: string) => boolean;
};

/** The verdicts of one entity, where something is laid over what was stored. */
function laidOver(
  { view, again, exemptions, knowsCheck }: Parts,
  ref: string,
): ReadonlyMap<string, Verdict> | undefined {
  const stored = view.verdictsOf(ref);
  if (!stored) return undefined;
  const renewed = again.get(ref);
  const holding = exemptions.holding.get(ref);
  const unknown = [...stored.keys()].filter(key => !knowsCheck(key));
  if (!renewed && !holding && unknown.length === 0) return stored;
  const verdicts = new Map<string, Verdict>(stored);
  for (const [check, result] of renewed ?? [])
    if (result) verdicts.set(check, result.verdict);
    else verdicts.delete(check);
  for (const check of unknown) verdicts.delete(check);
  if (!holding) return verdicts;
  for (const check of holding.keys()) {
    const verdict = verdicts.get(check);
    if (verdict) verdicts.set(check, withExemption(verdict));
  }
  return verdicts;
}

/** What somebody may read of evidence. */
const shown = (
  evidence: readonly CheckEvidence[],
  isHidden: Parts['isHidden'],
) =>
  evidence.filter(
    ({ text, entityRef }) =>
      !(entityRef !== undefined && isHidden(entityRef)) &&
      !namesHidden(text, isHidden),
  );

/** What checks say of entities, as somebody may see it. */
export function seenResults(
  parts: Parts,
): Pick<Sight, 'details' | 'hasHistory' | 'verdictsOf'> {
  const { view, again, sees, isHidden } = parts;
  const known = new Map<string, ReadonlyMap<string, Verdict> | undefined>();

  const verdictsOf = (ref: string) => {
    if (!sees(ref)) return undefined;
    if (!known.has(ref)) known.set(ref, laidOver(parts, ref));
    return known.get(ref);
  };

  const seenResult = (ref: string, stored: StoredResult): SeenResult[] => {
    const renewed = again.get(ref)?.get(stored.check);
    const verdict = verdictsOf(ref)?.get(stored.check);
    if (renewed === null || verdict === undefined) return [];
    const { patch, ...result } = renewed ?? stored;
    const isOpen = patch !== undefined && !namesHidden(patch, isHidden);
    return [
      {
        ...result,
        verdict,
        evidence: shown(result.evidence, isHidden),
        ...(isOpen ? { patch } : {}),
      },
    ];
  };

  return {
    verdictsOf,
    hasHistory: (ref, check) => !again.get(ref)?.has(check),
    async details(refs) {
      const stored = await view.details(refs.filter(sees));
      return new Map(
        [...stored].map(([ref, results]) => [
          ref,
          results.flatMap(result => seenResult(ref, result)),
        ]),
      );
    },
  };
}

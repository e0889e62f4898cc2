import type { Acceptance } from '@banyan/core';
import type { View } from '../view/View';
import type { RecordedAcceptance } from './AcceptanceStore';

/**
 * The acceptances about what the caller sees, at both ends. Who decided is left out where the
 * catalog knows them and the caller may not: a name that nobody has is no trace of anything.
 */
export function visibleAcceptances(
  recorded: readonly RecordedAcceptance[],
  seen: View,
  whole: View,
): Acceptance[] {
  const sees = (ref: string) => seen.graph.ids.has(ref);
  const isHidden = (ref: string) => whole.graph.ids.has(ref) && !sees(ref);
  return recorded
    .filter(
      ({ subject, other }) =>
        sees(subject) && (other === undefined || sees(other)),
    )
    .map(each =>
      isHidden(each.acceptedBy) ? { ...each, acceptedBy: undefined } : each,
    );
}

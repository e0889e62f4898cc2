import { nOfM } from '../words';
import { netOf } from './planSentence';
import type { Effect } from './tryPlan';

/** How the plan would stand without its last move, if that gains nothing. */
export function withoutLast({ answer, places }: Effect): string | undefined {
  const steps = answer?.moves ?? [];
  const [before, last] = steps.slice(-2);
  if (!before || !last || netOf(last) > 0) return undefined;
  const number = (places.at(-1) ?? 0) + 1;
  return `without ${number}: mirror ${nOfM(before.mirror)}, purity ${nOfM(before.purity)}`;
}

import type { Verdict } from '../check';

/** That a check said something else from a moment on; null = it said nothing. @public */
export type VerdictChange = {
  check: string;
  from: Verdict | null;
  to: Verdict | null;
  at: number;
};

/** What checks said of an entity at a moment: the verdicts of now with later changes (newest first) undone. @public */
export function verdictsAt(
  now: ReadonlyMap<string, Verdict>,
  changes: readonly VerdictChange[],
  at: number,
): Map<string, Verdict> {
  const then = new Map(now);
  for (const change of changes) {
    if (change.at <= at) break;
    if (change.from === null) then.delete(change.check);
    else then.set(change.check, change.from);
  }
  return then;
}

import type { NewAcceptance } from '@banyan/backstage-plugin-banyan-common';
import type { AcceptanceDraft } from './acceptanceDraft';
import { type WriteProblem, writeProblem } from './writeProblem';

/** Something to accept, with the words for it. @public */
export type AcceptanceTarget = Pick<
  NewAcceptance,
  'check' | 'subject' | 'other'
> & { label: string };

/** One that could not be accepted, and why. */
export type Refused = { target: AcceptanceTarget; problem: WriteProblem };

/** Accepts one after the other; what fails does not keep the rest from being tried. */
export async function acceptAll(
  targets: readonly AcceptanceTarget[],
  draft: AcceptanceDraft,
  accept: (acceptance: NewAcceptance) => Promise<void>,
): Promise<Refused[]> {
  const refused: Refused[] = [];
  for (const target of targets) {
    const { label, ...about } = target;
    try {
      await accept({ ...about, ...draft });
    } catch (cause) {
      refused.push({ target, problem: writeProblem(cause) });
    }
  }
  return refused;
}

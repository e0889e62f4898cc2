import type { ExemptionDecision } from '../data';

/** What each decision is called. */
export const DECISIONS: Readonly<
  Record<ExemptionDecision, { word: string; effect: string }>
> = {
  approve: {
    word: 'Approve',
    effect: 'The check leaves the count until the end of the exemption.',
  },
  deny: { word: 'Deny', effect: 'The check goes on counting.' },
  revoke: { word: 'Revoke', effect: 'The check counts again at once.' },
  withdraw: { word: 'Withdraw', effect: 'The check goes on counting.' },
};

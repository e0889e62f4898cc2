import type { VerdictName } from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';

/** The verdicts in words, the worst first. */
export const VERDICT_WORDS: Readonly<Record<VerdictName, string>> = {
  fail: 'fail',
  error: 'error',
  'no-data': 'no data',
  warn: 'warn',
  exempt: 'exempt',
  pass: 'pass',
  'not-applicable': 'not applicable',
};

/** Which mark and colour a verdict has; an error has a mark of its own. */
export const VERDICT_STATUS: Readonly<Record<VerdictName, Status>> = {
  fail: 'fail',
  error: 'unknown',
  'no-data': 'unknown',
  warn: 'warn',
  exempt: 'exempt',
  pass: 'pass',
  'not-applicable': 'n/a',
};

const FINE: readonly VerdictName[] = ['pass', 'exempt', 'not-applicable'];

/** Whether there is something to do about it. */
export const isOpen = (verdict: VerdictName): boolean =>
  !FINE.includes(verdict);

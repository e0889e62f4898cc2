import type { CoverageResponse } from '@banyan/backstage-plugin-banyan-common';

type WeakKind = CoverageResponse['weak'][number]['kind'];

/** What is weak about breakers, after "breakers that exist, but". */
export const WEAK_WORDS: Readonly<Record<WeakKind, string>> = {
  'no-fallback': 'have no fallback',
  'waits-longer-than-caller': 'wait longer than their caller',
  'one-trial-call': 'close after one good trial call',
  settings: 'are set oddly',
  'retired-library': 'sit on a retired library',
};

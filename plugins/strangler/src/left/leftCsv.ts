import type { CsvColumn } from '@banyan/backstage-plugin-banyan-react';
import { type LeftItem, STEPS, VERDICTS } from './leftWords';

const evidenceColumn = ([
  step,
  label,
]: (typeof STEPS)[number]): CsvColumn<LeftItem> => ({
  label: label.toLowerCase(),
  value: ({ evidence }) => {
    const found = evidence.find(each => each.step === step);
    return found && VERDICTS[found.verdict].word;
  },
});

/** What is left as an export. */
export const LEFT_CSV: readonly CsvColumn<LeftItem>[] = [
  { label: 'order', value: ({ order }) => order ?? 'any' },
  { label: 'capability', value: ({ capability }) => capability },
  { label: 'owner', value: ({ owner }) => owner ?? undefined },
  { label: 'tier', value: ({ tier }) => tier ?? undefined },
  { label: 'points left to route', value: ({ leftToRoute }) => leftToRoute },
  ...STEPS.map(evidenceColumn),
  { label: 'still on legacy', value: ({ stillOnLegacy }) => stillOnLegacy },
  { label: 'next', value: ({ next }) => next },
  { label: 'because', value: ({ because }) => because },
  { label: 'unblocks', value: ({ unblocks }) => unblocks.join('; ') },
  { label: 'callers', value: ({ callers }) => callers.join('; ') },
];

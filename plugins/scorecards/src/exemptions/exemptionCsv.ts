import type { Exemption } from '@banyan/backstage-plugin-banyan-common';
import type { CsvColumn } from '@banyan/backstage-plugin-banyan-react';
import { dayText } from '../page';
import { EXEMPTION_STATES } from './exemptionWords';

/** The exemptions as a file. */
export const EXEMPTION_CSV: readonly CsvColumn<Exemption>[] = [
  { label: 'entity', value: ({ entityRef }) => entityRef },
  { label: 'check', value: ({ check }) => check },
  { label: 'title', value: ({ checkTitle }) => checkTitle },
  { label: 'state', value: ({ state }) => EXEMPTION_STATES[state].word },
  { label: 'reason', value: ({ reason }) => reason },
  { label: 'asked by', value: ({ requestedBy }) => requestedBy ?? undefined },
  { label: 'asked on', value: ({ requestedAt }) => dayText(requestedAt) },
  { label: 'last day', value: ({ endsOn }) => endsOn },
  { label: 'decided by', value: ({ decidedBy }) => decidedBy ?? undefined },
  {
    label: 'decided on',
    value: ({ decidedAt }) =>
      decidedAt === null ? undefined : dayText(decidedAt),
  },
  { label: 'decision', value: ({ decision }) => decision ?? undefined },
];

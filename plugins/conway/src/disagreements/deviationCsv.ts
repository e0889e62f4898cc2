import type { Deviation } from '@banyan/backstage-plugin-banyan-common';
import type { CsvColumn } from '@banyan/backstage-plugin-banyan-react';
import { DEVIATION_WORDS } from '../data/deviationWords';

/** The work list as an export. */
export const DEVIATION_CSV: readonly CsvColumn<Deviation>[] = [
  { label: 'from', value: ({ from }) => from },
  { label: 'to', value: ({ to }) => to },
  { label: 'kind', value: ({ kind }) => kind },
  { label: 'verdict', value: ({ verdict }) => verdict },
  { label: 'fromTeam', value: ({ fromTeam }) => fromTeam },
  { label: 'toTeam', value: ({ toTeam }) => toTeam },
  { label: 'reason', value: ({ reason }) => reason },
  { label: 'counts in', value: ({ counts }) => counts.join(' ') },
  { label: 'remedy', value: ({ kind }) => DEVIATION_WORDS[kind].remedy },
  { label: 'accepted because', value: ({ accepted }) => accepted?.reason },
  { label: 'accepted until', value: ({ accepted }) => accepted?.expiresOn },
];

import type { CsvColumn } from '@banyan/backstage-plugin-banyan-react';
import type { FindingRow } from './findingRows';

/** The columns of the export of findings. */
export const FINDING_CSV: readonly CsvColumn<FindingRow>[] = [
  { label: 'Verdict', value: ({ verdict }) => verdict },
  { label: 'Check', value: ({ check }) => check },
  { label: 'Entity', value: ({ entityRef }) => entityRef },
  { label: 'Found', value: ({ message }) => message },
  { label: 'Remedy', value: ({ remediation }) => remediation },
  { label: 'Owner', value: ({ team }) => team },
  { label: 'Unit', value: ({ unit }) => unit },
  { label: 'Organisation', value: ({ organisation }) => organisation },
  {
    label: 'Evidence',
    value: ({ evidence }) =>
      evidence
        .map(({ ref, note }) => [ref, note].filter(Boolean).join(' '))
        .join('; '),
  },
  { label: 'Accepted because', value: ({ accepted }) => accepted?.reason },
  { label: 'Accepted by', value: ({ accepted }) => accepted?.by },
  { label: 'Accepted until', value: ({ accepted }) => accepted?.expiresOn },
];

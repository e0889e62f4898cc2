import type { CsvColumn } from '@banyan/backstage-plugin-banyan-react';
import type { CheckRow } from './checkRows';

/** The columns of the export of checks. */
export const CHECK_CSV: readonly CsvColumn<CheckRow>[] = [
  { label: 'Key', value: ({ key }) => key },
  { label: 'Id', value: ({ id }) => id },
  { label: 'Track', value: ({ track }) => track ?? undefined },
  { label: 'Title', value: ({ title }) => title },
  { label: 'Level', value: ({ level }) => level ?? undefined },
  { label: 'Applies to', value: ({ appliesTo }) => appliesTo },
  {
    label: 'Scorecards',
    value: ({ scorecards }) =>
      scorecards.map(({ scorecard }) => scorecard).join(' '),
  },
  { label: 'Failing', value: ({ counted }) => counted?.failing },
  { label: 'Applicable', value: ({ counted }) => counted?.applicable },
];

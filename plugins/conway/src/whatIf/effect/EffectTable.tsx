import type { WhatIfResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  type DataColumn,
  DataTable,
  type Status,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import { DumbBell } from './DumbBell';
import { type EffectRow, effectRows } from './effectRows';
import styles from '../WhatIf.module.css';

const AS_LISTED = { column: '', direction: 'ascending' } as const;

const TONES: Readonly<
  Record<EffectRow['tone'], { status?: Status; word: string }>
> = {
  better: { status: 'pass', word: 'better' },
  worse: { status: 'fail', word: 'worse' },
  neutral: { word: 'neither better nor worse' },
  same: { word: '' },
  unknown: { status: 'unknown', word: '' },
};

const Difference = ({ difference, tone }: EffectRow) => {
  const { status, word } = TONES[tone];
  return status ? (
    <StatusText status={status}>
      {difference} {word}
    </StatusText>
  ) : (
    <span className={styles.quiet}>
      {difference} {word}
    </span>
  );
};

const Figure = ({ children }: { children: string }) => (
  <span className={styles.figure}>{children}</span>
);

const COLUMNS: readonly DataColumn<EffectRow>[] = [
  {
    id: 'label',
    label: 'Measure',
    isRowHeader: true,
    width: 250,
    cell: ({ label, note }) => (
      <span>
        <strong>{label}</strong>
        <br />
        <span className={styles.quiet}>{note}</span>
      </span>
    ),
  },
  {
    id: 'today',
    label: 'Today',
    numeric: true,
    width: 90,
    cell: ({ today }) => <Figure>{today}</Figure>,
  },
  {
    id: 'line',
    label: 'On the scale',
    width: 150,
    cell: row => <DumbBell {...row} />,
  },
  {
    id: 'after',
    label: 'After',
    numeric: true,
    width: 90,
    cell: ({ after }) => <Figure>{after}</Figure>,
  },
  {
    id: 'difference',
    label: 'Difference',
    width: 170,
    cell: row => <Difference {...row} />,
  },
];

/** Every measure that a move can change, today and after the plan. */
export const EffectTable = ({ answer }: { answer: WhatIfResponse }) => (
  <DataTable
    label="Before and after"
    columns={COLUMNS}
    rows={effectRows(answer)}
    sort={AS_LISTED}
    onSortChange={() => {}}
  />
);

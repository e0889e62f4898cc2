import type { ReportResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  type UnitColourOf,
  UnitSwatch,
} from '@banyan/backstage-plugin-banyan-react';
import { VERDICT_WORDS } from '../../ladder';
import { cellAt } from '../cells';
import { CellMark } from './CellMark';
import styles from './Matrix.module.css';

const ORDER = [
  'pass',
  'fail',
  'warn',
  'no-data',
  'error',
  'exempt',
  'not-applicable',
] as const;

const WORDS = { ...VERDICT_WORDS, 'no-data': 'no data, never a pass' };

/** Which mark is which verdict, and which colour is which unit. */
export const MatrixLegend = ({
  report,
  colourOf,
}: {
  report: ReportResponse;
  colourOf: UnitColourOf;
}) => {
  const units = new Map(
    report.items.flatMap(({ unit }) =>
      unit ? [[unit.ref, unit.title] as const] : [],
    ),
  );
  const hasErrors = report.items.some(row =>
    report.checks.some((_, place) => cellAt(row, place) === 'error'),
  );
  return (
    <p className={styles.legend}>
      {ORDER.filter(verdict => verdict !== 'error' || hasErrors).map(
        verdict => (
          <span key={verdict}>
            <CellMark verdict={verdict} /> {WORDS[verdict]}
          </span>
        ),
      )}
      {[...units].map(([ref, title]) => (
        <span key={ref}>
          <UnitSwatch colour={colourOf(ref)} /> {title}
        </span>
      ))}
      <span>Arrow keys move, Enter opens.</span>
    </p>
  );
};

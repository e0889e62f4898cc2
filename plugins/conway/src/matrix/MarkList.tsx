import { StatusMark } from '@banyan/backstage-plugin-banyan-react';
import { DEVIATION_WORDS } from '../data/deviationWords';
import { TabLink } from '../page';
import { statusOf } from './model/cellWords';
import type { Matrix, MatrixCell, Spot } from './model/matrix';
import styles from './Matrix.module.css';

/** More than these are for the work list. */
const MOST = 50;

const kindsOf = ({ deviations, gaps }: MatrixCell) =>
  [
    ...new Set(
      [...deviations, ...gaps.map(({ deviation }) => deviation)].map(
        ({ kind }) => DEVIATION_WORDS[kind].title,
      ),
    ),
  ].join(', ');

/** What is at odds, in the order of J and K. */
export const MarkList = ({
  matrix: { rows, marks },
  spot,
  onPick,
}: {
  matrix: Matrix;
  spot?: Spot;
  onPick: (spot: Spot) => void;
}) => (
  <section className={styles.panel} aria-label="At odds">
    <h3>{marks.length > 0 ? `${marks.length} at odds` : 'Nothing at odds'}</h3>
    {marks.length > 0 && (
      <ol className={styles.list}>
        {marks.slice(0, MOST).map(cell => (
          <li key={`${cell.from} ${cell.to}`}>
            <button
              type="button"
              aria-pressed={spot?.from === cell.from && spot.to === cell.to}
              onClick={() => onPick({ from: cell.from, to: cell.to })}
            >
              <span>
                <StatusMark status={statusOf(cell)} />{' '}
                <bdi>{rows[cell.from].title}</bdi>{' '}
                {cell.verdict === 'tied' ? '↔' : '→'}{' '}
                <bdi>{rows[cell.to].title}</bdi>
              </span>
              <span>{kindsOf(cell)}</span>
            </button>
          </li>
        ))}
      </ol>
    )}
    {marks.length > MOST && (
      <p className={styles.muted}>
        and {marks.length - MOST} more, by J and K or in the table
      </p>
    )}
    <TabLink tab="disagreements">Open the work list</TabLink>
  </section>
);

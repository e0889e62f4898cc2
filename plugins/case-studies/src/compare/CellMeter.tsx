import type { ComparedCell } from '@banyan/backstage-plugin-banyan-common';
import { filled, type MeasureLine, passMark } from './measureLines';
import styles from './Cell.module.css';

/** More squares than this cannot be told apart. */
const MOST_SQUARES = 30;

const percent = (share: number) => `${share * 100}%`;

const Squares = ({ n, m }: { n: number; m: number }) => (
  <span className={styles.squares} aria-hidden="true">
    {Array.from({ length: m }, (_, at) => (
      <span key={at} data-hit={at < n} />
    ))}
  </span>
);

/** How a cell compares with its row: a bar on the scale of the row, with a tick from where on it passes; squares where a few things are counted. */
export const CellMeter = ({
  line,
  cell,
}: {
  line: MeasureLine;
  cell: ComparedCell;
}) => {
  const { n, m } = cell;
  const isCounted = line.measure.id === 'shared-stores' && n !== null && m;
  if (isCounted && m <= MOST_SQUARES) return <Squares n={n} m={m} />;
  const share = filled(cell, line.most);
  if (share === undefined) return null;
  const tick = passMark(line);
  return (
    <span className={styles.bar} aria-hidden="true">
      <span data-reading={cell.reading} style={{ width: percent(share) }} />
      {tick !== undefined && (
        <span className={styles.tick} style={{ left: percent(tick) }} />
      )}
    </span>
  );
};

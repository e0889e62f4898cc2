import { Link, Skeleton } from '@backstage/ui';
import type { ComparedCell } from '@banyan/backstage-plugin-banyan-common';
import { StatusMark } from '@banyan/backstage-plugin-banyan-react';
import { BesideButton } from './BesideButton';
import { CellMeter } from './CellMeter';
import { CellParts } from './CellParts';
import type { MeasureLine } from './measureLines';
import { readingStatus } from './readingStatus';
import styles from './Cell.module.css';

const READINGS: Partial<Record<ComparedCell['reading'], string>> = {
  good: 'good',
  fair: 'fair',
  poor: 'poor',
};

/** Nobody knows, and why. */
export const UnknownCell = ({ because }: { because: string | null }) => (
  <span className={styles.unknown}>
    <StatusMark status="unknown" />
    <span>
      <strong>unknown</strong>
      {because && <span className={styles.because}>{because}</span>}
    </span>
  </span>
);

const Value = ({ text, href }: { text: string; href: string | undefined }) =>
  href ? (
    <Link href={href} weight="bold" color="primary" standalone>
      {text}
    </Link>
  ) : (
    <strong>{text}</strong>
  );

/** What one measure says of one group. */
export const MeasureCell = ({
  line,
  cell,
  column,
  href,
}: {
  line: MeasureLine;
  cell: ComparedCell;
  /** The title of the column. */
  column: string;
  /** Where it is shown in full. */
  href: string | undefined;
}) => {
  if (cell.reading === 'waiting')
    return (
      <span role="status" aria-busy="true" aria-label="on its way">
        <Skeleton height={30} width="100%" />
      </span>
    );
  if (cell.reading === 'unknown') return <UnknownCell because={cell.because} />;
  const status = readingStatus(cell.reading);
  return (
    <span className={styles.cell}>
      <span className={styles.figures}>
        {cell.parts.length > 0 && <CellParts parts={cell.parts} />}
        {status && (
          <StatusMark status={status} label={READINGS[cell.reading]} />
        )}
        <Value text={cell.text} href={href} />
        <BesideButton cell={cell} name={`${line.measure.title} of ${column}`} />
      </span>
      <CellMeter line={line} cell={cell} />
    </span>
  );
};

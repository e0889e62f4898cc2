import type { ReactNode } from 'react';
import { ColumnHead } from './ColumnHead';
import { DimensionRow } from './DimensionRow';
import type { DimensionLine } from './dimensionLines';
import type { ComparedColumn, MeasureLine } from './measureLines';
import { MeasureRow } from './MeasureRow';
import type { CompareState } from './useCompareState';
import { useMeasureLinks } from './useMeasureLinks';
import styles from './Compare.module.css';

/** A heading across the table; it stays in sight when the columns move sideways. */
const Section = ({
  title,
  width,
  children,
}: {
  title: string;
  width: number;
  children: ReactNode;
}) => (
  <tr className={styles.section}>
    <th scope="rowgroup" colSpan={width}>
      <span>
        <strong>{title}</strong>
        <span className={styles.note}>{children}</span>
      </span>
    </th>
  </tr>
);

/** Every measure and every answer of the case files, a column a group. */
export const CompareTable = ({
  columns,
  measures,
  dimensions,
  state,
}: {
  columns: readonly ComparedColumn[];
  measures: readonly MeasureLine[];
  dimensions: readonly DimensionLine[];
  state: CompareState;
}) => {
  const hrefOf = useMeasureLinks();
  const width = columns.length + 1;
  return (
    // Scrolls sideways, so a keyboard has to get there.
    <div
      className={styles.scroll}
      role="region"
      aria-label="Comparison"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {columns.map(column => (
              <th key={column.ref} scope="col" data-own={column.own}>
                <ColumnHead group={column} shown={columns} state={state} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Section title="Live measures" width={width}>
            from the catalog as it is; the tick of a bar is where it passes
          </Section>
          {measures.map(line => (
            <MeasureRow
              key={line.measure.id}
              {...{ line, columns, hrefOf }}
              isHighlighted={state.isHighlighted}
            />
          ))}
        </tbody>
        <tbody>
          <Section title="From the chapters" width={width}>
            ■ = the chapters or the public record differ, both shown; S0 and S1
            are the chapters
          </Section>
          {dimensions.map(line => (
            <DimensionRow key={line.id} line={line} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

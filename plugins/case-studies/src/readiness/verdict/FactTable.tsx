import type { ReactNode } from 'react';
import styles from './Verdict.module.css';

/** A row: its cells in the order of the columns; the first one is its heading. */
export type FactRow = {
  id: string;
  cells: readonly ReactNode[];
  /** What kind of row it is, for its look. */
  state?: string;
};

/** A small table that is read in its order rather than sorted. */
export const FactTable = ({
  label,
  columns,
  rows,
}: {
  label: string;
  columns: readonly string[];
  rows: readonly FactRow[];
}) => (
  // A region that scrolls has to be reached with the keyboard.
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className={styles.scroll} role="group" aria-label={label} tabIndex={0}>
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [first, ...rest], state }) => (
          <tr key={id} data-state={state}>
            <th scope="row">{first}</th>
            {rest.map((cell, place) => (
              <td key={columns[place + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

import type { ReactNode } from 'react';
import styles from './Burnup.module.css';

/** A column of a table of facts. */
export type FactColumn = { label: string; numeric?: boolean };

/** A row: its cells in the order of the columns; the first one is its heading. */
export type FactRow = {
  id: string;
  cells: readonly ReactNode[];
  isSelected?: boolean;
};

/** A small table that is read rather than sorted: what stands behind a picture. */
export const FactTable = ({
  label,
  columns,
  rows,
}: {
  label: string;
  columns: readonly FactColumn[];
  rows: readonly FactRow[];
}) => (
  // A region that scrolls has to be reached with the keyboard.
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className={styles.scroll} role="group" aria-label={label} tabIndex={0}>
    <table className={styles.facts} aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ label: heading, numeric }) => (
            <th key={heading} scope="col" data-numeric={numeric}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [first, ...rest], isSelected }) => (
          <tr key={id} data-selected={isSelected || undefined}>
            <th scope="row">{first}</th>
            {rest.map((cell, place) => (
              <td
                key={columns[place + 1].label}
                data-numeric={columns[place + 1].numeric}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

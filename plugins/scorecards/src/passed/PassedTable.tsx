import { momentText } from '../page';
import type { PassedPoint } from './PassedChart';
import styles from './Passed.module.css';

/** The same as the picture, newest first. */
export const PassedTable = ({
  points,
  label,
}: {
  points: readonly PassedPoint[];
  label: string;
}) => (
  // A region that scrolls has to be reached with the keyboard.
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className={styles.scroll} role="group" aria-label={label} tabIndex={0}>
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Pass</th>
          <th scope="col">Count</th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map(({ at, passed, counting }) => (
          <tr key={at}>
            <th scope="row">{momentText(at)}</th>
            <td>{passed}</td>
            <td>{counting}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

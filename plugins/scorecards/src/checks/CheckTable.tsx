import { Link } from '@backstage/ui';
import { levelTitle } from '../ladder';
import { usePageLinks } from '../page';
import type { CheckRow } from './checkRows';
import styles from './Checks.module.css';

const figuresOf = ({ counted }: CheckRow) =>
  counted ? `${counted.failing} of ${counted.applicable}` : '–';

/** The checks of one track. */
export const CheckTable = ({
  rows,
  label,
}: {
  rows: readonly CheckRow[];
  label: string;
}) => {
  const links = usePageLinks();
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">Check</th>
            <th scope="col">Asks for</th>
            <th scope="col">Level</th>
            <th scope="col">Looks at</th>
            <th scope="col">Counts in</th>
            <th scope="col">Teams that fail</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.key}>
              <th scope="row">
                <Link href={links.check(row.key)} standalone>
                  {row.id}
                </Link>
              </th>
              <td>{row.title}</td>
              <td>{row.level ? levelTitle(row.level) : '–'}</td>
              <td>{row.appliesTo}</td>
              <td>
                {row.scorecards.map(({ title }) => title).join(', ') ||
                  'nothing yet'}
              </td>
              <td data-failing={(row.counted?.failing ?? 0) > 0}>
                {figuresOf(row)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

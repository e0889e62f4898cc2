import { StatusText } from '@banyan/backstage-plugin-banyan-react';
import type { RanCheck } from './checksRan';
import styles from './Findings.module.css';

const Found = ({ status, looked, fails, warns, exempt }: RanCheck) => (
  <span className={styles.marks}>
    {status === 'n/a' && (
      <StatusText status="n/a">nothing to look at</StatusText>
    )}
    {status === 'unknown' && <StatusText status="unknown">no data</StatusText>}
    {fails > 0 && <StatusText status="fail">{fails} fail</StatusText>}
    {warns > 0 && <StatusText status="warn">{warns} warn</StatusText>}
    {exempt > 0 && <StatusText status="exempt">{exempt} accepted</StatusText>}
    {status === 'pass' && looked > 0 && (
      <StatusText status="pass">0</StatusText>
    )}
  </span>
);

/** Every check with what it looked at and what came of it: silence is visible. */
export const ChecksRan = ({ checks }: { checks: readonly RanCheck[] }) => (
  <div className={styles.card}>
    <table className={styles.matrix} aria-label="Which checks ran">
      <thead>
        <tr>
          <th scope="col">Check</th>
          <th scope="col" className={styles.what}>
            Asks for
          </th>
          <th scope="col">Looked at</th>
          <th scope="col">Found</th>
          <th scope="col">Could not tell</th>
        </tr>
      </thead>
      <tbody>
        {checks.map(each => (
          <tr key={each.check}>
            <th scope="row">{each.check}</th>
            <td className={styles.what}>{each.title}</td>
            <td>{each.looked}</td>
            <td>
              <Found {...each} />
            </td>
            <td>
              {each.unknown > 0 ? (
                <StatusText status="unknown">{each.unknown}</StatusText>
              ) : (
                0
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

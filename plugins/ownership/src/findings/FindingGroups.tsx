import { StatusText } from '@banyan/backstage-plugin-banyan-react';
import type { UnitColourOf } from '../data/unitColourOf';
import { FindingItem } from './FindingItem';
import type { FindingGroup } from './findingGroups';
import styles from './Findings.module.css';

const MANY = 100;

/** The work list: a check a group, its remedy once. Long lists begin closed. */
export const FindingGroups = ({
  groups,
  colourOf,
}: {
  groups: readonly FindingGroup[];
  colourOf: UnitColourOf;
}) => {
  const isShort =
    groups.reduce((sum, { rows }) => sum + rows.length, 0) <= MANY;
  return (
    <>
      {groups.map(({ check, title, remediation, fails, warns, rows }) => (
        <details key={check} open={isShort} className={styles.group}>
          <summary>
            <strong>{check}</strong> <span>{title}</span>
            <span className={styles.remedy}>Do: {remediation}</span>
            <span className={styles.counts}>
              {fails > 0 && <StatusText status="fail">{fails} fail</StatusText>}
              {warns > 0 && <StatusText status="warn">{warns} warn</StatusText>}
            </span>
          </summary>
          <ul>
            {rows.map(row => (
              <FindingItem key={row.id} row={row} colourOf={colourOf} />
            ))}
          </ul>
        </details>
      ))}
    </>
  );
};

import { StatusText } from '@banyan/backstage-plugin-banyan-react';
import type { UnitColourOf } from '../data/unitColourOf';
import { FindingItem } from './FindingItem';
import type { FindingGroup } from './findingGroups';
import type { AcceptFindings } from './useAcceptFindings';
import type { FindingList } from './useFindingList';
import styles from './Findings.module.css';

const MANY = 100;

/** The work list: a check a group, its remedy once. Long lists begin closed, but for what is open. */
export const FindingGroups = ({
  groups,
  colourOf,
  list,
  accepting,
}: {
  groups: readonly FindingGroup[];
  colourOf: UnitColourOf;
  list: FindingList;
  accepting: AcceptFindings;
}) => {
  const isShort =
    groups.reduce((sum, { rows }) => sum + rows.length, 0) <= MANY;
  const [[first] = []] = groups.map(({ rows }) => rows);
  const reachable = list.current ?? first;
  return (
    <>
      {groups.map(({ check, title, remediation, rows, ...counts }) => (
        <details
          key={check}
          open={isShort || rows.some(list.isOpen)}
          className={styles.group}
        >
          <summary>
            <strong>{check}</strong> <span>{title}</span>
            <span className={styles.remedy}>Do: {remediation}</span>
            <span className={styles.counts}>
              {counts.fails > 0 && (
                <StatusText status="fail">{counts.fails} fail</StatusText>
              )}
              {counts.warns > 0 && (
                <StatusText status="warn">{counts.warns} warn</StatusText>
              )}
              {counts.exempt > 0 && (
                <StatusText status="exempt">{counts.exempt} exempt</StatusText>
              )}
            </span>
          </summary>
          <div
            role="grid"
            aria-label={`${check} ${title}`}
            aria-multiselectable
          >
            {rows.map(row => (
              <FindingItem
                key={row.id}
                row={row}
                colourOf={colourOf}
                list={list}
                accepting={accepting}
                isReachable={row === reachable}
              />
            ))}
          </div>
        </details>
      ))}
    </>
  );
};

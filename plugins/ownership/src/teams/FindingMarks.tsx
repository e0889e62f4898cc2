import type { OwnershipFinding } from '@banyan/backstage-plugin-banyan-common';
import { StatusText } from '@banyan/backstage-plugin-banyan-react';
import { findingItems } from './counted';
import { Figure } from './Figure';
import styles from './Figure.module.css';

const LIMIT = 3;
const RULE =
  'The ownership checks about the team and about what it owns; the Findings tab says how to mend each.';

/** The checks that found something, with the verdict of each; pressed, they say what. */
export const FindingMarks = ({
  title,
  findings,
}: {
  title: string;
  findings: readonly OwnershipFinding[];
}) => {
  if (findings.length === 0) return <StatusText status="pass">none</StatusText>;
  const more = findings.length - LIMIT;
  return (
    <Figure
      label={`Findings of ${title}: what is counted`}
      explain={() => ({ rule: RULE, items: findingItems(findings) })}
    >
      <span className={styles.marks}>
        {findings.slice(0, LIMIT).map(({ check, verdict, entityRef }) => (
          <StatusText key={`${check} ${entityRef}`} status={verdict}>
            {check}
          </StatusText>
        ))}
        {more > 0 && <span>and {more} more</span>}
      </span>
    </Figure>
  );
};

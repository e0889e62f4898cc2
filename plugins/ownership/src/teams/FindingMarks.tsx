import type { OwnershipFinding } from '@banyan/backstage-plugin-banyan-common';
import { StatusText } from '@banyan/backstage-plugin-banyan-react';

const LIMIT = 3;

/** The checks that found something, with the verdict of each. */
export const FindingMarks = ({
  findings,
}: {
  findings: readonly OwnershipFinding[];
}) => {
  if (findings.length === 0) return <StatusText status="pass">none</StatusText>;
  const more = findings.length - LIMIT;
  return (
    <>
      {findings
        .slice(0, LIMIT)
        .map(({ check, verdict, entityRef, message }) => (
          <span key={`${check} ${entityRef}`} title={message}>
            <StatusText status={verdict}>{check}</StatusText>
          </span>
        ))}
      {more > 0 && <span>and {more} more</span>}
    </>
  );
};

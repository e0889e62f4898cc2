import type { OwnershipCheck } from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';
import type { OwnershipView } from '../data/ownershipView';

/** A check that ran, with what of its findings counts. */
export type RanCheck = OwnershipCheck & {
  /** The worst that it says: of what counts, else of what is accepted or not known. */
  status: Status;
  fails: number;
  warns: number;
  exempt: number;
};

function statusOf({
  looked,
  unknown,
  fails,
  warns,
  exempt,
}: Omit<RanCheck, 'status'>): Status {
  if (fails > 0) return 'fail';
  if (warns > 0) return 'warn';
  if (looked === 0) return 'n/a';
  if (unknown === looked) return 'unknown';
  return exempt > 0 ? 'exempt' : 'pass';
}

/** The checks that ran in the view, the silent ones too, in the order of the backend. */
export function checksRan({
  checks,
  findings,
  accepted,
}: OwnershipView): RanCheck[] {
  return checks.map(each => {
    const counting = findings.filter(({ check }) => check === each.check);
    const fails = counting.filter(({ verdict }) => verdict === 'fail').length;
    const counted = {
      ...each,
      fails,
      warns: counting.length - fails,
      exempt: accepted.filter(({ check }) => check === each.check).length,
    };
    return { ...counted, status: statusOf(counted) };
  });
}

import type { Accepted } from '@banyan/backstage-plugin-banyan-common';
import {
  type Acceptable,
  type Acceptance,
  acceptedFindings,
} from '@banyan/core';
import type { InForce } from './inForce';

const said = ({
  id,
  reason,
  acceptedBy,
  acceptedAt,
  expiresOn,
}: Acceptance): Accepted => ({
  id,
  reason,
  by: acceptedBy,
  at: acceptedAt,
  expiresOn,
});

/** The findings (or disagreements), each with what an answer says of its acceptance. */
export const withAccepted = <F extends Acceptable>(
  findings: readonly F[],
  { acceptances, today }: InForce,
): (F & { accepted?: Accepted })[] =>
  acceptedFindings(findings, acceptances, today).map(finding => ({
    ...finding,
    accepted: finding.accepted && said(finding.accepted),
  }));

import type { Acceptable, Acceptance } from './acceptance';

type Expiring = Pick<Acceptance, 'expiresOn'>;

/** Does it still count on this day (ISO form)? The day of expiry itself is the last. @public */
export const isInForce = ({ expiresOn }: Expiring, today: string): boolean =>
  expiresOn === undefined || today <= expiresOn;

const keyOf = (check: string, subject: string, other = '') =>
  JSON.stringify([check, subject, other]);

/**
 * The findings, each with the acceptance that covers it on this day (ISO form): same check,
 * same subject, same other end. Of several the latest.
 *
 * @public
 */
export function acceptedFindings<F extends Acceptable>(
  findings: readonly F[],
  acceptances: readonly Acceptance[],
  today: string,
): (F & { accepted?: Acceptance })[] {
  const inForce = new Map(
    acceptances
      .filter(each => isInForce(each, today))
      .toSorted((a, b) => a.acceptedAt.localeCompare(b.acceptedAt))
      .map(each => [keyOf(each.check, each.subject, each.other), each]),
  );
  return findings.map(finding => {
    const { check, entity, other } = finding;
    const accepted = inForce.get(keyOf(check, entity, other));
    return accepted ? { ...finding, accepted } : finding;
  });
}

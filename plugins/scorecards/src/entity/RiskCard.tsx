import { SectionCard, plural } from '@banyan/backstage-plugin-banyan-react';
import type { Exemption } from '@banyan/backstage-plugin-banyan-common';
import { EvidenceLine, shortId, VerdictText } from '../ladder';
import type { CheckRow } from './checkRows';
import { daysUntil } from '../exemptions/exemptionWords';
import styles from './Entity.module.css';

const SOON_DAYS = 30;
const EVIDENCE = 2;

const isSoon = ({ state, endsOn }: Exemption, now: number) =>
  state === 'approved' && daysUntil(endsOn, now) <= SOON_DAYS;

/** What is near its limit, and what counts again soon. */
export const RiskCard = ({
  rows,
  exemptions,
}: {
  rows: readonly CheckRow[];
  exemptions: readonly Exemption[];
}) => {
  const now = Date.now();
  const near = rows.filter(({ result }) => result.verdict === 'warn');
  const ending = exemptions.filter(each => isSoon(each, now));
  if (near.length + ending.length === 0) return null;
  return (
    <SectionCard title="At risk" note="near a limit, or soon back in the count">
      <ul className={styles.list}>
        {near.map(({ key, id, title, result }) => (
          <li key={key}>
            <p className={styles.message}>
              <VerdictText verdict="warn" /> <b>{id}</b> {title}
            </p>
            <p className={styles.quiet}>{result.message}</p>
            <EvidenceLine evidence={result.evidence} limit={EVIDENCE} />
          </li>
        ))}
        {ending.map(({ id, check, checkTitle, endsOn }) => (
          <li key={id}>
            <p className={styles.message}>
              <VerdictText verdict="exempt" /> <b>{shortId(check)}</b>{' '}
              {checkTitle}
            </p>
            <p className={styles.quiet}>
              counts again in {plural(daysUntil(endsOn, now) + 1, 'day')}
            </p>
          </li>
        ))}
      </ul>
    </SectionCard>
  );
};

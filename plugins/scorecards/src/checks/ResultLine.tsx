import type { Result } from '@banyan/backstage-plugin-banyan-common';
import { EntityLink } from '@banyan/backstage-plugin-banyan-react';
import { EvidenceLine, VerdictText } from '../ladder';
import { dayText } from '../page';
import styles from './Checks.module.css';

const SHOWN = 6;

/** What a check says of one entity, on what evidence. */
export const ResultLine = ({
  result: {
    entityRef,
    entityTitle,
    verdict,
    message,
    evidence,
    since,
    exemption,
  },
}: {
  result: Pick<
    Result,
    'entityRef' | 'entityTitle' | 'verdict' | 'message' | 'evidence'
  > &
    Partial<Pick<Result, 'since' | 'exemption'>>;
}) => (
  <li className={styles.result}>
    <EntityLink entityRef={entityRef} title={entityTitle} />
    <span>
      <VerdictText verdict={verdict} /> {message}
      {since && <span className={styles.quiet}> since {dayText(since)}</span>}
      {exemption && (
        <span className={styles.quiet}>
          {' '}
          {exemption.state === 'approved'
            ? 'exempt until'
            : 'exemption asked for until'}{' '}
          {exemption.endsOn}: {exemption.reason}
        </span>
      )}
      <EvidenceLine evidence={evidence} limit={SHOWN} />
    </span>
  </li>
);

import type { Result } from '@banyan/backstage-plugin-banyan-common';
import { EntityLink } from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import type { ReactNode } from 'react';
import { EvidenceLine } from './EvidenceLine';
import { Patch } from './Patch';
import { VerdictText } from './VerdictMark';
import styles from './Step.module.css';

const SHOWN = 8;

/** One thing to do: which check, what it saw, how to mend it, with the YAML to copy. */
export const NextStep = ({
  place,
  id,
  title,
  result,
  where,
  checkHref,
  actions,
}: {
  /** Its number in the order, from 1. */
  place: number;
  /** Such as OWN-01. */
  id: string;
  title: string;
  result: Pick<
    Result,
    'verdict' | 'message' | 'evidence' | 'remediation' | 'patch'
  >;
  /** Of which entity it is, where that does not go without saying. */
  where?: { ref: string; title: string };
  /** The page of the check, where the portal has one. */
  checkHref?: string;
  actions?: ReactNode;
}) => (
  <li className={styles.step}>
    <span className={styles.number} aria-hidden="true">
      {place}
    </span>
    <div className={styles.told}>
      <h4 className={styles.title}>
        {checkHref ? (
          <Link href={checkHref} standalone weight="bold">
            {id}
          </Link>
        ) : (
          id
        )}{' '}
        {title}
      </h4>
      <p className={styles.message}>
        <VerdictText verdict={result.verdict} /> ·{' '}
        {where && (
          <>
            <EntityLink entityRef={where.ref} title={where.title} />:{' '}
          </>
        )}
        {result.message}
      </p>
      <EvidenceLine evidence={result.evidence} limit={SHOWN} />
      {result.remediation && (
        <p className={styles.remedy}>{result.remediation}</p>
      )}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
    {result.patch && (
      <Patch text={result.patch} label={`YAML that mends ${id}`} />
    )}
  </li>
);

import type { CollectorInfo } from '@banyan/backstage-plugin-banyan-common';
import {
  SectionCard,
  type Status,
  StatusMark,
} from '@banyan/backstage-plugin-banyan-react';
import { spanText } from '../page';
import styles from './Entity.module.css';

const STATES: Readonly<
  Record<CollectorInfo['state'], { status: Status; word: string }>
> = {
  well: { status: 'pass', word: 'answers' },
  pushed: { status: 'pass', word: 'told by others' },
  failing: { status: 'fail', word: 'fails' },
  silent: { status: 'unknown', word: 'silent' },
};

/** Which facts the verdicts rest on, and how old each is. */
export const FactsCard = ({ facts }: { facts: readonly CollectorInfo[] }) => {
  const now = Date.now();
  return (
    <SectionCard title="Facts behind it">
      {facts.length === 0 ? (
        <p className={styles.quiet}>The catalog alone.</p>
      ) : (
        <ul className={styles.tracks}>
          {facts.map(({ id, title, state, error, observedAt }) => (
            <li key={id}>
              <span>
                <StatusMark
                  status={STATES[state].status}
                  label={STATES[state].word}
                />{' '}
                {title}
              </span>
              <span className={styles.quiet}>{error}</span>
              <span className={styles.figure}>
                {observedAt === null
                  ? 'nothing yet'
                  : `${spanText(now - observedAt)} old`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </SectionCard>
  );
};

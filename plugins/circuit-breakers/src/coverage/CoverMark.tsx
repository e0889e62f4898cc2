import { StatusMark } from '@banyan/backstage-plugin-banyan-react';
import type { CallCover } from './coverageModel';
import styles from './Coverage.module.css';

const WORDS: Readonly<Record<CallCover, string>> = {
  covered: 'has a breaker',
  critical: 'critical, no breaker',
  other: 'not critical, no breaker',
};

/** One call: a circle has a breaker, a triangle lacks it, an empty one is not critical. Give it a `label` where it stands alone. */
export const CoverMark = ({
  cover,
  label,
}: {
  cover: CallCover;
  label?: string;
}) => {
  const words = label && `${label}: ${WORDS[cover]}`;
  if (cover === 'other') {
    return (
      <svg
        viewBox="0 0 12 12"
        width="12"
        height="12"
        className={styles.hollow}
        role={words ? 'img' : undefined}
        aria-label={words}
        aria-hidden={words ? undefined : true}
      >
        {words && <title>{words}</title>}
        <path d="M6 1.8 10.6 10H1.4z" />
      </svg>
    );
  }
  return (
    <span title={words}>
      <StatusMark
        status={cover === 'covered' ? 'pass' : 'fail'}
        label={words}
      />
    </span>
  );
};

import { ageText, StatusMark } from '@banyan/backstage-plugin-banyan-react';
import { useLiveBreakers, useNow } from '../data';
import styles from './LiveChip.module.css';

const WORDS = {
  loading: 'connecting',
  live: 'live',
  stale: 'stale',
  error: 'no connection',
} as const;

/** Whether the page is live, and when the backend was last heard of. */
export const LiveChip = ({ scope }: { scope: string | undefined }) => {
  const { status, heardAt } = useLiveBreakers(scope);
  const now = useNow();
  const age = heardAt && ageText(new Date(heardAt).toISOString(), now);
  const isLive = status === 'live';
  return (
    <span className={styles.chip} data-live={isLive}>
      <StatusMark status={isLive ? 'pass' : 'unknown'} />
      {WORDS[status]}
      {age && ` · ${age} ago`}
    </span>
  );
};

import {
  ErrorState,
  LoadingState,
  StaleBanner,
} from '@banyan/backstage-plugin-banyan-react';
import type { ReactNode } from 'react';
import type { LiveBreakers } from '../data';
import styles from './CircuitBreakersPage.module.css';

/** What stands on the live state, in each of its states: the last one stays, in grey, when no newer can be had. */
export const LiveBody = ({
  live,
  children,
}: {
  live: LiveBreakers;
  children: ReactNode;
}) => {
  const { status, error, retry } = live;
  if (status === 'loading') {
    return <LoadingState label="Loading the breakers" />;
  }
  if (status === 'error') {
    return (
      <ErrorState
        title="The breakers could not be read"
        error={error ?? new Error('Nothing was heard')}
        hint="The page goes on asking. What it shows is never older than it says."
        retry={retry}
      />
    );
  }
  return (
    <>
      {status === 'stale' && (
        <div className={styles.banner}>
          <StaleBanner
            reason={`A newer one could not be had: ${error?.message ?? 'nothing was heard'}. The page goes on asking.`}
            retry={retry}
          />
        </div>
      )}
      <div className={styles.content} data-stale={status === 'stale'}>
        {children}
      </div>
    </>
  );
};

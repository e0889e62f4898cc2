import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import {
  ErrorState,
  LoadingState,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import type { ReactNode } from 'react';
import type { LiveBreakers } from '../data';
import styles from './Cards.module.css';

/** A card of live breakers in each of its states. */
export const LiveCard = ({
  live: { status, error, retry },
  children,
}: {
  live: LiveBreakers;
  children: ReactNode;
}) => (
  <EntityInfoCard title="Circuit breakers">
    {status === 'loading' && (
      <LoadingState label="Loading the breakers" heights={[20, 60]} />
    )}
    {status === 'error' && (
      <ErrorState
        title="The breakers could not be read"
        error={error ?? new Error('Nothing was heard')}
        retry={retry}
      />
    )}
    {status === 'stale' && (
      <p className={styles.text}>
        <StatusText status="unknown">
          This is the last known state: {error?.message ?? 'nothing was heard'}
        </StatusText>
      </p>
    )}
    {(status === 'live' || status === 'stale') && children}
  </EntityInfoCard>
);

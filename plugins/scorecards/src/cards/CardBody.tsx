import {
  type Answer,
  ErrorState,
  LoadingState,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import type { ReactNode } from 'react';
import styles from './Cards.module.css';

/** What a small place shows of an answer, in each of its states. */
export function CardBody<T>({
  answer: { value, error, retry },
  what,
  children,
}: {
  answer: Pick<Answer<T>, 'value' | 'error' | 'retry'>;
  /** What it is, in the plural: `the scorecards`. */
  what: string;
  children: (value: T) => ReactNode;
}) {
  if (value === undefined) {
    return error ? (
      <ErrorState
        title={`Could not read ${what}`}
        error={error}
        retry={retry}
      />
    ) : (
      <LoadingState label={`Loading ${what}`} heights={[20, 60]} />
    );
  }
  return (
    <>
      {error && (
        <p className={styles.text}>
          <StatusText status="unknown">
            This is the last known state: {error.message}
          </StatusText>
        </p>
      )}
      {children(value)}
    </>
  );
}

import type { ReactNode } from 'react';
import type { Answer } from '../backend';
import { ErrorState } from './ErrorState';
import { LoadingState } from './LoadingState';
import { StaleBanner } from './StaleBanner';
import styles from './Answered.module.css';

/** What stands on an answer, in each of its states: the last one stays, in grey, when no newer can be had. @public */
export function Answered<T>({
  answer: { value, error, retry },
  what,
  hint,
  heights,
  children,
}: {
  answer: Answer<T>;
  /** What it is, in the plural: `the checks`. */
  what: string;
  hint?: ReactNode;
  heights?: readonly number[];
  children: (value: T) => ReactNode;
}) {
  if (value === undefined) {
    return error ? (
      <ErrorState
        title={`Could not read ${what}`}
        error={error}
        hint={hint}
        retry={retry}
      />
    ) : (
      <LoadingState label={`Loading ${what}`} heights={heights} />
    );
  }
  return (
    <>
      {error && (
        <div className={styles.banner}>
          <StaleBanner
            reason={`A newer one could not be had: ${error.message}. The page goes on asking.`}
            retry={retry}
          />
        </div>
      )}
      <div className={styles.content} data-stale={error !== undefined}>
        {children(value)}
      </div>
    </>
  );
}

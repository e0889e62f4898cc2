import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { entityTitle, StatusText } from '@banyan/backstage-plugin-banyan-react';
import { useNow } from '../data';
import {
  clockText,
  countText,
  ErrorBar,
  fallbackState,
  percentText,
  spanText,
  StateBadge,
  STATES,
} from '../state';
import { attentionNote } from './attentionNote';
import styles from './Attention.module.css';

type CellProps = { item: BreakerItem; clockAhead: number };

/** The state, and for how long. */
export const Since = ({ item, clockAhead }: CellProps) => {
  const now = useNow() + clockAhead;
  const since = item.state === 'unknown' ? item.observedAt : item.since;
  return (
    <>
      <StateBadge state={item.state} />
      <strong className={styles.figure}>
        {since === null ? 'since when is not known' : spanText(now - since)}
      </strong>
      {since !== null && (
        <small>
          {item.state === 'unknown' ? 'last read' : 'since'} {clockText(since)}
        </small>
      )}
    </>
  );
};

/** What else there is to say of the state. */
export const Note = ({ item, clockAhead }: CellProps) => (
  <small>{attentionNote(item, useNow() + clockAhead)}</small>
);

/** Why there is no rate. */
const withoutRate = ({ state, calls }: BreakerItem) => {
  if (state === 'unknown') return 'no reading';
  return calls === 0 ? 'no calls tried' : 'no rate: too few calls tried';
};

/** The error rate against its limit, and what was not permitted. */
export const Errors = ({ item }: { item: BreakerItem }) => {
  const { errorRate, calls, notPermitted, settings, state } = item;
  const limit = settings.errorThresholdPercent;
  const isUnknown = state === 'unknown';
  return (
    <>
      {errorRate === null || isUnknown ? (
        <span className={styles.line}>{withoutRate(item)}</span>
      ) : (
        <span className={`${styles.figure} ${styles.line}`}>
          <strong data-level={STATES[state].status}>
            {percentText(errorRate)}
          </strong>{' '}
          of {countText(calls)} calls tried
        </span>
      )}
      <ErrorBar item={item} />
      <small>
        {isUnknown && errorRate !== null
          ? `last: ${percentText(errorRate)}`
          : `${countText(notPermitted)} not permitted`}
        {limit !== null && ` · limit ${limit}\u00a0%`}
      </small>
    </>
  );
};

/** Whether the fallback holds, and what it is. */
export const Fallback = ({ item }: { item: BreakerItem }) => {
  const { status, word, note } = fallbackState(item);
  const { fallback } = item;
  return (
    <>
      <StatusText status={status}>{word}</StatusText>
      {fallback && (
        <span className={styles.line}>
          {fallback.kind}
          {fallback.description && `: ${fallback.description}`}
        </span>
      )}
      {note && <small>{note}</small>}
    </>
  );
};

const NAMES = 2;

/** Who fails with the caller. */
export const Upstream = ({ item: { upstream } }: { item: BreakerItem }) => {
  const { affected, total } = upstream;
  const more = affected.length - NAMES;
  return (
    <>
      <strong className={styles.figure}>
        {affected.length} of {total}
      </strong>
      {affected.length > 0 && (
        <small>
          {affected
            .slice(0, NAMES)
            .map(ref => entityTitle(ref))
            .join(', ')}
          {more > 0 && ` +${more}`}
        </small>
      )}
    </>
  );
};

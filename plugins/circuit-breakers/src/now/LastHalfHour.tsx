import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { useRef } from 'react';
import { useHistory, useNow } from '../data';
import { clockText, StateBand } from '../state';
import { liveSpells } from './liveSpells';
import { useInView } from './useInView';
import styles from './Attention.module.css';

const HALF_AN_HOUR = 1_800_000;
const MINUTE = 60_000;

/** The states of the last half hour; asked for only when it can be seen, and continued by what is live. */
export const LastHalfHour = ({
  item,
  clockAhead,
}: {
  item: BreakerItem;
  clockAhead: number;
}) => {
  const ref = useRef<HTMLDivElement>(null);
  const isSeen = useInView(ref);
  const { value, error } = useHistory(
    isSeen ? item.id : undefined,
    HALF_AN_HOUR,
    MINUTE,
  );
  const now = useNow() + clockAhead;
  const from = now - HALF_AN_HOUR;
  if (error && !value) return <small>{error.message}</small>;
  return (
    <div ref={ref}>
      <StateBand
        label="Last 30 min"
        spells={value ? liveSpells(value.spells, item, value.to) : []}
        from={from}
        to={now}
      />
      <small className={styles.axis}>
        <span>{clockText(from).slice(0, 5)}</span>
        <span>now</span>
      </small>
    </div>
  );
};

import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { entityTitle, TierBadge } from '@banyan/backstage-plugin-banyan-react';
import { memo } from 'react';
import { Link } from 'react-router-dom';
import {
  calleeOf,
  countText,
  organisationTitle,
  StateMark,
  STATES,
} from '../state';
import { cellLabel, rateWords, stateWords, volumeWords } from './cellWords';
import { counters, percentiles, shortMs } from './counters';
import type { SparkPoint } from './Sparklines';
import { Volume } from './Volume';
import styles from './WallCell.module.css';

export type CellProps = {
  item: BreakerItem;
  href: string;
  full: number;
  spark: readonly SparkPoint[];
  /** The clock of the backend; moves only where the cell says an age. */
  now: number;
  isQuiet: boolean;
  isActive: boolean;
  onFocus: (id: string) => void;
};

const CIRCLE = { full: 74, compact: 46 };
/** Percentages are large from here on, so that healthy cells stay quiet. */
const LOUD = 0.1;

const isLoud = ({ errorRate, state }: BreakerItem) =>
  state !== 'unknown' && (errorRate ?? 0) >= LOUD;

const Counters = ({ item }: { item: BreakerItem }) => (
  <dl className={styles.counters}>
    {counters(item).map(({ id, word, value, tone }) => (
      <div key={id}>
        <dt>{word}</dt>
        <dd data-tone={value ? tone : undefined}>
          {item.state === 'unknown' ? '–' : countText(value)}
        </dd>
      </div>
    ))}
  </dl>
);

const Percentiles = ({ item }: { item: BreakerItem }) => (
  <dl className={styles.percentiles}>
    {percentiles(item).map(({ word, ms, isOver }) => (
      <div key={word}>
        <dt>{word}</dt>
        <dd data-over={isOver}>{shortMs(ms)}</dd>
      </div>
    ))}
    <div>
      <dt>limit</dt>
      <dd className={styles.limit}>{shortMs(item.settings.timeoutMs)}</dd>
    </div>
  </dl>
);

const Rate = ({ item }: { item: BreakerItem }) => (
  <strong className={styles.rate} data-loud={isLoud(item)}>
    {rateWords(item)}
  </strong>
);

const Frame = ({
  props: { item, href, now, isQuiet, isActive, onFocus },
  children,
}: {
  props: CellProps;
  children: React.ReactNode;
}) => (
  <Link
    to={href}
    className={styles.cell}
    data-state={item.state}
    data-status={STATES[item.state].status}
    data-quiet={isQuiet}
    data-cell={item.id}
    tabIndex={isActive ? 0 : -1}
    aria-label={cellLabel(item, now)}
    onFocus={() => onFocus(item.id)}
  >
    {children}
  </Link>
);

/** A cell of the wall: everything about one breaker at a glance. */
export const WallCell = memo((props: CellProps) => {
  const { item, full, spark, now } = props;
  return (
    <Frame props={props}>
      <header className={styles.header}>
        <StateMark state={item.state} />
        <strong className={styles.name}>{calleeOf(item)}</strong>
        <span className={styles.state}>{stateWords(item, now)}</span>
        <span className={styles.from}>
          from {entityTitle(item.entityRef)} ·{' '}
          {organisationTitle(item.organization)}
        </span>
        <TierBadge tier={item.tier ?? undefined} />
      </header>
      <div className={styles.body}>
        <Volume item={item} full={full} spark={spark} size={CIRCLE.full} />
        <div className={styles.numbers}>
          <span className={styles.top}>
            <Rate item={item} />
            <span className={styles.volume}>{volumeWords(item)}</span>
          </span>
          <Counters item={item} />
        </div>
      </div>
      <Percentiles item={item} />
    </Frame>
  );
});

/** The same where there are very many: circle, name, percentage, state. */
export const CompactCell = memo((props: CellProps) => {
  const { item, full, spark } = props;
  return (
    <Frame props={props}>
      <header className={styles.header}>
        <StateMark state={item.state} />
        <strong className={styles.name}>{calleeOf(item)}</strong>
      </header>
      <div className={styles.compact}>
        <Volume item={item} full={full} spark={spark} size={CIRCLE.compact} />
        <span className={styles.small}>
          <Rate item={item} />
          <span className={styles.word}>{STATES[item.state].word}</span>
        </span>
      </div>
    </Frame>
  );
});

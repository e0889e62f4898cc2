import type {
  BreakerEvent,
  BreakerHistoryResponse,
  BreakerItem,
} from '@banyan/backstage-plugin-banyan-common';
import { Button } from '@backstage/ui';
import {
  Choice,
  ErrorState,
  HowComputed,
  LoadingState,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useHistory } from '../data';
import { clockText } from '../state';
import { DETAIL_RULES } from './detailRules';
import { HistoryCharts } from './HistoryCharts';
import { HistoryTable } from './HistoryTable';
import { RANGES, rangeOf } from './ranges';
import { StateLanes } from './StateLanes';
import type { Mark } from './TimeChart';
import cards from './Detail.module.css';
import styles from './History.module.css';

const ORIGINS = {
  readings: 'from readings',
  minutes: 'from one-minute roll-ups',
  prometheus: 'from Prometheus',
} as const;

const isMarked = ({ kind }: BreakerEvent) =>
  kind === 'fault' || kind === 'order';

/** Where somebody did something, and where it opened; oldest first. */
const marksOf = (
  { state, since }: BreakerItem,
  events: readonly BreakerEvent[],
  from: number,
): Mark[] =>
  [
    ...events
      .filter(isMarked)
      .map(({ at, message }) => ({ at, words: message })),
    ...(state === 'open' && since !== null
      ? [{ at: since, words: 'opened' }]
      : []),
  ]
    .filter(({ at }) => at >= from)
    .sort((a, b) => a.at - b.at);

const Pictures = ({
  item,
  history,
  marks,
}: {
  item: BreakerItem;
  history: BreakerHistoryResponse;
  marks: readonly Mark[];
}) => {
  const drawn = JSON.stringify([item.state, item.settings, marks]);
  const deferred = useDeferredValue(history);
  // Charts are slow to draw, and the item is a new one each second.
  return useMemo(
    () => <HistoryCharts item={item} history={deferred} marks={marks} />,
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [drawn, deferred],
  );
};

/** What happened, on one time axis. */
export const HistoryCard = ({
  item,
  events = [],
  faults,
}: {
  item: BreakerItem;
  events: readonly BreakerEvent[] | undefined;
  faults: readonly BreakerEvent[];
}) => {
  const url = useUrlState();
  const range = rangeOf(url.get('range'));
  const { value: history, error, retry } = useHistory(item.id, range.ms);
  const [isTable, setTable] = useState(false);
  const marks = history
    ? marksOf(item, [...events, ...faults], history.from)
    : [];
  return (
    <section aria-label="What happened" className={cards.card}>
      <h3 className={cards.title}>
        What happened
        <span className={cards.quiet}>
          one time axis for all{history && `; ${ORIGINS[history.origin]}`}
        </span>
        <span className={cards.ways}>
          <Choice
            label="Range"
            options={RANGES.map(({ id, label }) => [id, label] as const)}
            value={range.id}
            onChange={id =>
              url.set({ range: id === RANGES[0].id ? undefined : id })
            }
          />
          <Button
            size="small"
            variant="tertiary"
            onPress={() => setTable(!isTable)}
          >
            {isTable ? 'Picture' : 'Table'}
          </Button>
          <HowComputed rules={DETAIL_RULES} />
        </span>
      </h3>
      {!history && !error && (
        <LoadingState label="Loading the history" heights={[40, 130, 130]} />
      )}
      {!history && error && (
        <ErrorState
          title="The history could not be read"
          error={error}
          retry={retry}
        />
      )}
      {history && (
        <>
          <StateLanes item={item} history={history} />
          {isTable ? (
            <HistoryTable points={history.points} now={history.to} />
          ) : (
            <Pictures item={item} history={history} marks={marks} />
          )}
          {marks.length > 0 && (
            <ul className={styles.marks} aria-label="Marked moments">
              {marks.map(({ at, words }) => (
                <li key={`${at} ${words}`}>
                  ┆ {clockText(at)} {words}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
};

import type { BreakerEvent } from '@banyan/backstage-plugin-banyan-common';
import {
  AnswerLine,
  csv,
  downloadText,
  ExportMenu,
  StatusText,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { type LiveBreakers, useNow } from '../data';
import { EVENT_CSV } from './eventCsv';
import { type EventFilter, RANGES } from './eventFilter';
import { EventFilters } from './EventFilters';
import { EVENTS_RULES } from './eventsRules';
import { eventsAnswer } from './eventsSentence';
import { EventTimeline } from './EventTimeline';
import { LanesPicture } from './LanesPicture';
import { NothingHappened } from './NothingHappened';
import { OlderEvents } from './OlderEvents';
import type { EventLog } from './useEventLog';
import styles from './Events.module.css';

const EventExport = ({ events }: { events: readonly BreakerEvent[] }) => (
  <ExportMenu
    choices={[
      {
        label: 'CSV, as filtered',
        run: () =>
          downloadText('breaker-events', 'csv', csv(EVENT_CSV, events)),
      },
      {
        label: 'JSON, as filtered',
        run: () =>
          downloadText(
            'breaker-events',
            'json',
            JSON.stringify(events, null, 2),
          ),
      },
    ]}
  />
);

/** The events with their filters, over time and as a table. */
export const EventList = ({
  log,
  filter,
  start,
  scope,
  live: { items, byId, clockAhead },
  url,
}: {
  log: EventLog & { events: readonly BreakerEvent[] };
  filter: EventFilter;
  /** Where the time that is asked for begins. */
  start: number;
  scope: string | undefined;
  live: LiveBreakers;
  url: UrlState;
}) => {
  const now = useNow() + clockAhead;
  const { events, loadOlder } = log;
  const answer = eventsAnswer(events, byId, {
    when: filter.from
      ? 'in this time'
      : `in the last ${RANGES[filter.range].word}`,
    isWhole: loadOlder === undefined,
  });
  const range = {
    from: loadOlder ? (events.at(-1)?.at ?? start) : start,
    to: filter.to ?? now,
  };
  return (
    <>
      <AnswerLine facts={answer.facts} rules={EVENTS_RULES}>
        <StatusText status={answer.status}>{answer.text}</StatusText>
      </AnswerLine>
      <div className={styles.tools}>
        <EventFilters filter={filter} items={items} scope={scope} url={url} />
        <span className={styles.end}>
          <EventExport events={events} />
        </span>
      </div>
      {events.length === 0 ? (
        <NothingHappened items={items} />
      ) : (
        <>
          <LanesPicture
            events={events}
            byId={byId}
            range={range}
            onChoose={breaker => url.set({ breaker })}
          />
          <EventTimeline
            events={events}
            folds={filter.folds}
            byId={byId}
            now={now}
          />
          <OlderEvents log={log} />
        </>
      )}
    </>
  );
};

import type {
  BreakerEvent,
  BreakerEventsResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { Button } from '@backstage/ui';
import {
  csv,
  type CsvColumn,
  downloadText,
  ErrorState,
  LoadingState,
  StatusMark,
} from '@banyan/backstage-plugin-banyan-react';
import { memo, useState } from 'react';
import { momentText, plural, StateMark } from '../state';
import { changeWords } from './changeWords';
import { type EventRow, eventRows, foldEvents } from './foldEvents';
import styles from './Detail.module.css';

const CSV: CsvColumn<BreakerEvent>[] = [
  { label: 'Time', value: ({ at }) => new Date(at).toISOString() },
  { label: 'Kind', value: ({ kind }) => kind },
  { label: 'Instance', value: ({ instance }) => instance ?? undefined },
  { label: 'From', value: ({ from }) => from ?? undefined },
  { label: 'To', value: ({ to }) => to ?? undefined },
  { label: 'Evidence', value: ({ evidence }) => evidence ?? undefined },
  { label: 'By', value: ({ by }) => by ?? undefined },
  { label: 'Message', value: ({ message }) => message },
];

const EVIDENCE = {
  observed: 'seen in readings',
  derived: 'from counters',
  reported: 'breaker',
} as const;

const reportedBy = ({ kind, evidence, by }: EventRow) => {
  if (evidence) return EVIDENCE[evidence];
  return kind === 'order' && by ? by : 'Banyan';
};

/** Many rows at a time make the page slow and nobody reads them. */
const SHOWN = 60;

const Row = ({
  row,
  instances,
  now,
}: {
  row: EventRow;
  instances: number;
  now: number;
}) => {
  const last = row.changes.at(-1)?.to;
  const [start, end] = [row.from, row.to].map(at => momentText(at, now));
  return (
    <tr>
      <td className={styles.figure}>
        {row.folded === 1 || start === end ? end : `${start} – ${end}`}
      </td>
      <td>
        {last && row.folded === 1 ? (
          <StateMark state={last} />
        ) : (
          <StatusMark status={row.folded > 1 ? 'warn' : 'n/a'} />
        )}{' '}
        <strong>{changeWords(row)}</strong>
      </td>
      <td>{row.message}</td>
      <td>
        {row.instances.length > 1 && row.instances.length >= instances
          ? `all ${instances}`
          : row.instances.join(', ')}
      </td>
      <td>{reportedBy(row)}</td>
    </tr>
  );
};

/** What happened to the breaker, newest first; quick changes are folded. */
export const EventsCard = memo(
  ({
    id,
    answer: value,
    error,
    retry,
    instances,
  }: {
    id: string;
    answer: BreakerEventsResponse | undefined;
    error: Error | undefined;
    retry: () => void;
    instances: number;
  }) => {
    const [isFolded, setFolded] = useState(true);
    const events = value?.items ?? [];
    const all = eventRows(events);
    const rows = isFolded ? foldEvents(all) : all;
    return (
      <section aria-label="Events" className={styles.card}>
        <h3 className={styles.title}>
          Events
          {value && (
            <span className={styles.quiet}>
              {`${plural(Math.min(rows.length, SHOWN), 'row')} of ${value.before ? 'the newest ' : ''}${plural(events.length, 'event')}${isFolded ? '; repeats are folded' : ''}`}
            </span>
          )}
          {events.length > 0 && (
            <span className={styles.ways}>
              <Button
                size="small"
                variant="tertiary"
                onPress={() => setFolded(!isFolded)}
              >
                {isFolded ? 'Unfold' : 'Fold'}
              </Button>
              <Button
                size="small"
                variant="tertiary"
                onPress={() =>
                  downloadText(`events-${id}`, 'csv', csv(CSV, events))
                }
              >
                Export CSV
              </Button>
            </span>
          )}
        </h3>
        {!value && !error && (
          <LoadingState label="Loading the events" heights={[20, 20, 20]} />
        )}
        {!value && error && (
          <ErrorState
            title="The events could not be read"
            error={error}
            retry={retry}
          />
        )}
        {value && rows.length === 0 && (
          <p className={styles.quiet}>
            It has never changed its state since Banyan watches it.
          </p>
        )}
        {rows.length > 0 && (
          <div className={styles.scroll}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {[
                    'Time',
                    'Change',
                    'Evidence',
                    'Instances',
                    'Reported by',
                  ].map(head => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.slice(0, SHOWN).map(row => (
                  <Row
                    key={row.id}
                    row={row}
                    instances={instances}
                    now={value?.now ?? 0}
                  />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
    );
  },
);

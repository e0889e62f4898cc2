import type { MigrationEvent } from '@banyan/backstage-plugin-banyan-common';
import { EntityLink, StatusText } from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import { clockText } from '../capabilities/clock';
import { dayText, percentText, StageText } from '../page';
import { isBack, KINDS, knownBy, signOf } from './eventKinds';
import { Incident } from './Incident';
import styles from './Events.module.css';

/** What the rows have in common. */
export type EventContext = {
  titleOf: (name: string) => string;
  hrefOf: (name: string) => string;
};

/** What the catalog states has no time of day. */
const When = ({ at, origin }: MigrationEvent) => (
  <time dateTime={new Date(at).toISOString()}>
    {origin === 'catalog' ? dayText(at) : `${dayText(at)} ${clockText(at)}`}
  </time>
);

const Share = ({ event: { from, to } }: { event: MigrationEvent }) => {
  if (to === null) return <>–</>;
  return (
    <>
      {from !== null && from !== to && `${percentText(from)} → `}
      {percentText(to)}
    </>
  );
};

const Why = ({ event }: { event: MigrationEvent }) => (
  <>
    {event.reason && <span>{event.reason} </span>}
    {(event.incident !== null || isBack(event)) && (
      <Incident incident={event.incident} />
    )}{' '}
    {event.by && (
      <>
        by <EntityLink entityRef={event.by} />
      </>
    )}
  </>
);

const Row = ({
  event,
  context: { titleOf, hrefOf },
}: {
  event: MigrationEvent;
  context: EventContext;
}) => {
  const { kind, capability, stage, message } = event;
  return (
    <tr data-back={isBack(event) || undefined}>
      <td className={styles.time}>
        <When {...event} />
      </td>
      <td>
        {isBack(event) ? (
          <StatusText status="fail">▼ {KINDS.rollback.word}</StatusText>
        ) : (
          <span className={styles.kind}>
            <span aria-hidden="true">{signOf(event)}</span> {KINDS[kind].word}
          </span>
        )}
      </td>
      <th scope="row">
        {capability ? (
          <Link href={hrefOf(capability)} standalone>
            <bdi>{titleOf(capability)}</bdi>
          </Link>
        ) : (
          <span className={styles.quiet}>the whole migration</span>
        )}
      </th>
      <td>{stage && <StageText stage={stage} />}</td>
      <td className={styles.time}>
        <Share event={event} />
      </td>
      <td>
        {message}{' '}
        <span className={styles.chip} title="How it is known">
          {knownBy(event)}
        </span>
      </td>
      <td>
        <Why event={event} />
      </td>
    </tr>
  );
};

/** The events as a table, newest first. */
export const EventTable = ({
  events,
  context,
}: {
  events: readonly MigrationEvent[];
  context: EventContext;
}) => (
  // A region that scrolls has to be reached with the keyboard.
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className={styles.scroll} role="group" aria-label="Events" tabIndex={0}>
    <table className={styles.table} aria-label="Events">
      <thead>
        <tr>
          <th scope="col">When, UTC</th>
          <th scope="col">Kind</th>
          <th scope="col">Capability</th>
          <th scope="col">Stage</th>
          <th scope="col">Share</th>
          <th scope="col">What happened, how it is known</th>
          <th scope="col">Why, who</th>
        </tr>
      </thead>
      <tbody>
        {events.map(event => (
          <Row key={event.id} event={event} context={context} />
        ))}
      </tbody>
    </table>
  </div>
);

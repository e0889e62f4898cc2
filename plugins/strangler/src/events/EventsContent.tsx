import type {
  MigrationEvent,
  MigrationResponse,
} from '@banyan/backstage-plugin-banyan-common';
import {
  AnswerLine,
  csv,
  downloadText,
  EmptyState,
  entityTitle,
  ExportMenu,
  StatusText,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import { capabilityTitle, dayText, plural, usePageLinks } from '../page';
import { EVENT_CSV } from './eventCsv';
import { EventFilters } from './EventFilters';
import { kindOf } from './eventKinds';
import { EVENT_RULES } from './eventRules';
import { eventsAnswer } from './eventsSentence';
import { type EventContext, EventTable } from './EventTable';
import { OlderEvents } from './OlderEvents';
import { Timeline } from './Timeline';
import type { EventLog } from './useEventLog';
import styles from './Events.module.css';

const FIRST_EVENT = `spec:
  capabilities:
    - name: checkout
      history:
        - { at: '2026-11', stage: legacy, percent: 0 }`;

/** The events that had happened at the moment shown. */
const until = (events: readonly MigrationEvent[], at: number) =>
  events.filter(event => event.at <= at);

const Tools = ({
  migration,
  events,
  later,
  url,
}: {
  migration: MigrationResponse;
  events: readonly MigrationEvent[];
  later: number;
  url: UrlState;
}) => (
  <div className={styles.tools}>
    <EventFilters
      migration={migration}
      capability={url.get('capability')}
      kind={kindOf(url.get('kind'))}
      url={url}
    />
    {later > 0 && (
      <span className={styles.quiet}>
        as of {dayText(migration.at)}: {plural(later, 'later event')} not shown
      </span>
    )}
    <span className={styles.end}>
      <ExportMenu
        choices={[
          {
            label: 'CSV',
            run: () =>
              downloadText(
                `${entityTitle(migration.ref)}-events`,
                'csv',
                csv(EVENT_CSV, events),
              ),
          },
        ]}
      />
    </span>
  </div>
);

const Nothing = ({ url }: { url: UrlState }) => {
  const isNarrowed = url.get('capability') ?? url.get('kind');
  return isNarrowed ? (
    <EmptyState title="Nothing of this kind is told of it">
      <Button
        size="small"
        variant="secondary"
        onPress={() => url.set({ capability: undefined, kind: undefined })}
      >
        Show all events
      </Button>
    </EmptyState>
  ) : (
    <EmptyState title="Nothing is told of it yet" yaml={FIRST_EVENT}>
      The history of each capability in the file of the migration, what somebody
      records on the tab Capabilities, and what a gateway is seen to do come
      here.
    </EmptyState>
  );
};

/** The sentence, the filters, the picture, the table. */
export const EventsContent = ({
  migration,
  at,
  log,
  url,
}: {
  migration: MigrationResponse;
  at: string | undefined;
  log: EventLog & { events: readonly MigrationEvent[] };
  url: UrlState;
}) => {
  const links = usePageLinks();
  const known = new Map(
    migration.capabilities.map(item => [item.name, capabilityTitle(item)]),
  );
  const context: EventContext = {
    titleOf: name => known.get(name) ?? name,
    hrefOf: capability =>
      links.migration(migration.ref, 'capabilities', { at, capability }),
  };
  const events = migration.isReplay
    ? until(log.events, migration.at)
    : log.events;
  const later = log.events.length - events.length;
  const { status, text, facts } = eventsAnswer(
    events,
    context.titleOf,
    log.loadOlder === undefined,
  );
  return (
    <>
      <AnswerLine
        facts={facts}
        illustrative={migration.illustrative ?? undefined}
        rules={EVENT_RULES}
      >
        <StatusText status={status}>{text}</StatusText>
      </AnswerLine>
      <Tools {...{ migration, events, later, url }} />
      {events.length === 0 ? (
        <Nothing url={url} />
      ) : (
        <>
          <Timeline
            events={events}
            titleOf={context.titleOf}
            onChoose={capability => url.set({ capability })}
          />
          <section className={styles.card} aria-label="Newest first">
            <EventTable events={events} context={context} />
          </section>
        </>
      )}
      <OlderEvents log={log} />
    </>
  );
};

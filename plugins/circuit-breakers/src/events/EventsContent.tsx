import {
  ErrorState,
  LoadingState,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import type { LiveBreakers } from '../data';
import { eventFilterOf, fits } from './eventFilter';
import { EventList } from './EventList';
import { useEventLog } from './useEventLog';
import { useEventQuery } from './useEventQuery';

/** The events of a scope, as far as they are asked for. */
export const EventsContent = ({
  scope,
  live,
  url,
}: {
  scope: string | undefined;
  live: LiveBreakers;
  url: UrlState;
}) => {
  const { byId, clockAhead } = live;
  const chosen = eventFilterOf(url);
  // A scope says more exactly where to look.
  const filter = scope ? { ...chosen, company: undefined } : chosen;
  const query = useEventQuery(scope, filter, clockAhead);
  const arrived = live.events.filter(event =>
    fits(event, filter, id => byId.get(id)?.organization),
  );
  const log = useEventLog(query, arrived);
  if (log.events) {
    return (
      <EventList
        log={{ ...log, events: log.events }}
        filter={filter}
        start={query.from}
        scope={scope}
        live={live}
        url={url}
      />
    );
  }
  return log.error ? (
    <ErrorState
      title="The events could not be read"
      error={log.error}
      retry={log.retry}
    />
  ) : (
    <LoadingState label="Loading the events" />
  );
};

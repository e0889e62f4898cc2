import {
  ErrorState,
  LoadingState,
  StaleBanner,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import type { TabProps } from '../page';
import { replayed } from '../page/replayed';
import { EventsContent } from './EventsContent';
import { kindOf } from './eventKinds';
import { useEventLog } from './useEventLog';

const PAGE = 200;

/** What happened, newest first: by the catalog, by people, by gateways. */
export const EventsTab = ({ migration: answer, at }: TabProps) => {
  const url = useUrlState();
  const migration = useMemo(() => replayed(answer, at), [answer, at]);
  const log = useEventLog(answer.ref, {
    capability: url.get('capability'),
    kind: kindOf(url.get('kind')),
    limit: PAGE,
  });
  const { events, error, retry } = log;
  if (!events) {
    return error ? (
      <ErrorState
        title="The events could not be read"
        error={error}
        retry={retry}
      />
    ) : (
      <LoadingState label="Loading the events" heights={[28, 16, 320]} />
    );
  }
  return (
    <>
      {error && (
        <StaleBanner
          reason={`A newer one could not be had: ${error.message}. The page goes on asking.`}
          retry={retry}
        />
      )}
      <EventsContent
        migration={migration}
        at={at}
        log={{ ...log, events }}
        url={url}
      />
    </>
  );
};

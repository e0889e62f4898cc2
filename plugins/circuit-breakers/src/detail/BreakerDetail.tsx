import type {
  BreakerEvent,
  BreakerItem,
  BreakerResponse,
} from '@banyan/backstage-plugin-banyan-common';
import {
  ErrorState,
  LoadingState,
  StaleBanner,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import { useBreaker, useEvents, useLiveBreakers } from '../data';
import { clockText } from '../state';
import { DetailHeader } from './DetailHeader';
import { EventsCard } from './EventsCard';
import { FiguresStrip } from './FiguresStrip';
import { HistoryCard } from './HistoryCard';
import { InstancesCard } from './InstancesCard';
import { RadiusCard } from './RadiusCard';
import { SettingsCard } from './SettingsCard';
import styles from './Detail.module.css';

const EVENTS = 500;
const FAULTS = 100;

/** Faults of the callee, to be marked in the charts: they belong to no breaker. */
function useFaults({ dependencyRef }: BreakerItem): readonly BreakerEvent[] {
  const { value } = useEvents({ kind: 'fault', limit: FAULTS });
  return useMemo(
    () =>
      (value?.items ?? []).filter(
        ({ entityRef }) => entityRef !== null && entityRef === dependencyRef,
      ),
    [value, dependencyRef],
  );
}

const Content = ({
  detail,
  item,
  clockAhead,
}: {
  detail: BreakerResponse;
  /** As fresh as can be. */
  item: BreakerItem;
  clockAhead: number;
}) => {
  const {
    value: events,
    error,
    retry,
  } = useEvents({
    breaker: item.id,
    limit: EVENTS,
  });
  const faults = useFaults(item);
  const { source, observedAt, simulated } = item;
  return (
    <>
      <DetailHeader item={item} clockAhead={clockAhead} />
      <FiguresStrip detail={{ ...detail, item }} />
      <div className={styles.columns}>
        <div>
          <HistoryCard item={item} events={events?.items} faults={faults} />
          <EventsCard
            id={item.id}
            answer={events}
            error={error}
            retry={retry}
            instances={item.instances.total}
          />
        </div>
        <div>
          <RadiusCard item={item} />
          <SettingsCard detail={detail} />
          <InstancesCard instances={detail.instances} />
        </div>
      </div>
      <p className={styles.notes}>
        <span>
          {source === null
            ? 'Declared in the catalog; no source tells of it.'
            : `Source: ${source}${observedAt === null ? '' : `, last reading ${clockText(observedAt)}`}.`}
        </span>
        {simulated && <span>Reference fleet, simulated load.</span>}
      </p>
    </>
  );
};

/** One breaker: what happened, whether it is set well, which instances, who is behind it. */
export const BreakerDetail = ({
  id,
  scope,
}: {
  id: string;
  scope: string | undefined;
}) => {
  const { value: detail, error, retry } = useBreaker(id);
  const live = useLiveBreakers(scope);
  if (!detail) {
    return error ? (
      <ErrorState
        title="The breaker could not be read"
        error={error}
        hint="It may be gone, or not yours to see. The Now tab lists those that are there."
        retry={retry}
      />
    ) : (
      <LoadingState label="Loading the breaker" />
    );
  }
  const isStale = error !== undefined || live.status === 'stale';
  return (
    <>
      {isStale && (
        <StaleBanner
          reason={`A newer one could not be had: ${(error ?? live.error)?.message ?? 'nothing was heard'}. The page goes on asking.`}
          retry={retry}
        />
      )}
      <div className={styles.content} data-stale={isStale}>
        <Content
          detail={detail}
          item={live.byId.get(id) ?? detail.item}
          clockAhead={live.clockAhead}
        />
      </div>
    </>
  );
};

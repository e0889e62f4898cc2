import { LoadingState } from '@banyan/backstage-plugin-banyan-react';
import { lazy, Suspense } from 'react';
import type { TabId, TabProps } from './tabs';

const CONTENT: Record<TabId, React.ComponentType<TabProps>> = {
  now: lazy(() =>
    import('../now/NowTab').then(({ NowTab: tab }) => ({ default: tab })),
  ),
  wall: lazy(() =>
    import('../wall/WallTab').then(({ WallTab: tab }) => ({ default: tab })),
  ),
  map: lazy(() =>
    import('../map/MapTab').then(({ MapTab: tab }) => ({ default: tab })),
  ),
  events: lazy(() =>
    import('../events/EventsTab').then(({ EventsTab: tab }) => ({
      default: tab,
    })),
  ),
  coverage: lazy(() =>
    import('../coverage/CoverageTab').then(({ CoverageTab: tab }) => ({
      default: tab,
    })),
  ),
};

const Details = lazy(() =>
  import('../detail/BreakerDetail').then(({ BreakerDetail: detail }) => ({
    default: detail,
  })),
);

/** What is open below the header. */
export const PageBody = ({
  tab,
  breaker,
  scope,
}: {
  tab: TabId;
  breaker: string | undefined;
  scope: string | undefined;
}) => {
  const Content = CONTENT[tab];
  return (
    <Suspense fallback={<LoadingState label="Loading the page" />}>
      {breaker ? (
        <Details key={breaker} id={breaker} scope={scope} />
      ) : (
        <Content scope={scope} />
      )}
    </Suspense>
  );
};

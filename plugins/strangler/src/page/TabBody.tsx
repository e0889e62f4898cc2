import { LoadingState } from '@banyan/backstage-plugin-banyan-react';
import { type ComponentType, lazy, Suspense } from 'react';
import type { TabId, TabProps } from './tabs';

const CONTENT: Record<TabId, ComponentType<TabProps>> = {
  flow: lazy(() =>
    import('../flow/FlowTab').then(({ FlowTab: tab }) => ({ default: tab })),
  ),
  capabilities: lazy(() =>
    import('../capabilities/CapabilitiesTab').then(
      ({ CapabilitiesTab: tab }) => ({ default: tab }),
    ),
  ),
  'burn-up': lazy(() =>
    import('../burnup/BurnupTab').then(({ BurnupTab: tab }) => ({
      default: tab,
    })),
  ),
  parity: lazy(() =>
    import('../parity/ParityTab').then(({ ParityTab: tab }) => ({
      default: tab,
    })),
  ),
  left: lazy(() =>
    import('../left/LeftTab').then(({ LeftTab: tab }) => ({ default: tab })),
  ),
  events: lazy(() =>
    import('../events/EventsTab').then(({ EventsTab: tab }) => ({
      default: tab,
    })),
  ),
};

/** What is open below the header of a migration. */
export const TabBody = ({ tab, ...props }: TabProps & { tab: TabId }) => {
  const Content = CONTENT[tab];
  return (
    <Suspense fallback={<LoadingState label="Loading the page" />}>
      <Content {...props} />
    </Suspense>
  );
};

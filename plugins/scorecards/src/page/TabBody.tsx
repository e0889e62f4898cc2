import { LoadingState } from '@banyan/backstage-plugin-banyan-react';
import { type ComponentType, lazy, Suspense } from 'react';
import type { RunTabProps, TabId } from './tabs';

const CONTENT: Record<TabId, ComponentType<RunTabProps>> = {
  overview: lazy(() =>
    import('../overview/OverviewTab').then(({ OverviewTab: tab }) => ({
      default: tab,
    })),
  ),
  scorecards: lazy(() =>
    import('../scorecard/ScorecardsTab').then(({ ScorecardsTab: tab }) => ({
      default: tab,
    })),
  ),
  checks: lazy(() =>
    import('../checks/ChecksTab').then(({ ChecksTab: tab }) => ({
      default: tab,
    })),
  ),
  runs: lazy(() =>
    import('../runs/RunsTab').then(({ RunsTab: tab }) => ({ default: tab })),
  ),
  campaigns: lazy(() =>
    import('../campaigns').then(({ CampaignsTab: tab }) => ({ default: tab })),
  ),
  exemptions: lazy(() =>
    import('../exemptions').then(({ ExemptionsTab: tab }) => ({
      default: tab,
    })),
  ),
};

/** What is open below the header. */
export const TabBody = ({ tab, ...props }: RunTabProps & { tab: TabId }) => {
  const Content = CONTENT[tab];
  return (
    <Suspense fallback={<LoadingState label="Loading the page" />}>
      <Content {...props} />
    </Suspense>
  );
};

import { LoadingState } from '@banyan/backstage-plugin-banyan-react';
import { type ComponentType, lazy, Suspense } from 'react';
import type { TabId, TabProps } from './tabs';

const CONTENT: Record<TabId, ComponentType<TabProps>> = {
  compare: lazy(() =>
    import('../compare/CompareTab').then(({ CompareTab: tab }) => ({
      default: tab,
    })),
  ),
  timelines: lazy(() =>
    import('../timelines/TimelinesTab').then(({ TimelinesTab: tab }) => ({
      default: tab,
    })),
  ),
  lessons: lazy(() =>
    import('../lessons/LessonsTab').then(({ LessonsTab: tab }) => ({
      default: tab,
    })),
  ),
  readiness: lazy(() =>
    import('../readiness/ReadinessTab').then(({ ReadinessTab: tab }) => ({
      default: tab,
    })),
  ),
};

/** What is open below the header. */
export const TabBody = ({ tab, ...props }: TabProps & { tab: TabId }) => {
  const Content = CONTENT[tab];
  return (
    <Suspense fallback={<LoadingState label="Loading the page" />}>
      <Content {...props} />
    </Suspense>
  );
};

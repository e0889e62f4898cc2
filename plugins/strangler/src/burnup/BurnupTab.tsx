import {
  EmptyState,
  ErrorState,
  LoadingState,
  StaleBanner,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { useForecast, useTimeline } from '../data';
import type { TabProps } from '../page';
import { BurnupContent } from './BurnupContent';
import { measureOf } from './measures';

const FIRST_EVENT = `spec:
  capabilities:
    - name: checkout
      history:
        - { at: '2026-11', stage: legacy, percent: 0 }`;

/** How it came to be where it is, and when it ends. */
export const BurnupTab = ({ migration, at }: TabProps) => {
  const url = useUrlState();
  const measure = measureOf(url.get('measure'));
  const timeline = useTimeline(migration.ref);
  const forecast = useForecast(migration.ref, { at, measure });
  const error = timeline.error ?? forecast.error;
  const retry = () => {
    timeline.retry();
    forecast.retry();
  };
  if (timeline.value?.points.length === 0) {
    return (
      <EmptyState title="Nothing is dated yet" yaml={FIRST_EVENT}>
        A burn-up begins with the first dated event of a capability. Write it
        into the catalog, or record it on the tab Capabilities.
      </EmptyState>
    );
  }
  if (!timeline.value || !forecast.value) {
    return error ? (
      <ErrorState
        title="The burn-up could not be read"
        error={error}
        retry={retry}
      />
    ) : (
      <LoadingState label="Loading the burn-up" heights={[28, 16, 320, 160]} />
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
      <BurnupContent
        migration={migration}
        timeline={timeline.value}
        response={forecast.value}
        measure={measure}
        url={url}
      />
    </>
  );
};

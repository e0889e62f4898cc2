import {
  EmptyState,
  ErrorState,
  LoadingState,
  StaleBanner,
} from '@banyan/backstage-plugin-banyan-react';
import { useLeft } from '../data';
import type { TabProps } from '../page';
import { LeftContent } from './LeftContent';

/** What is left before the legacy part can be deleted. */
export const LeftTab = ({ migration, at }: TabProps) => {
  const { value, error, retry } = useLeft(migration.ref, at);
  if (!value) {
    return error ? (
      <ErrorState
        title="What is left could not be read"
        error={error}
        retry={retry}
      />
    ) : (
      <LoadingState label="Loading what is left" heights={[28, 16, 360]} />
    );
  }
  if (value.items.length === 0) {
    return (
      <EmptyState title="No capability is to be retired">
        Nothing that this migration names leaves the legacy side.
      </EmptyState>
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
      <LeftContent migration={migration} left={value} at={at} />
    </>
  );
};

import {
  ErrorState,
  LoadingState,
} from '@banyan/backstage-plugin-banyan-react';
import { useCoverage } from '../data';
import type { TabProps } from '../page';
import { CoverageContent } from './CoverageContent';
import { NothingCounted } from './NothingCounted';

/** Which calls can hang for want of a breaker, and whose work that is. */
export const CoverageTab = ({ scope }: TabProps) => {
  const { value, error, retry } = useCoverage(scope);
  if (!value) {
    return error ? (
      <ErrorState
        title="Which calls have a breaker could not be read"
        error={error}
        retry={retry}
      />
    ) : (
      <LoadingState label="Loading the coverage" />
    );
  }
  return value.total === 0 ? (
    <NothingCounted />
  ) : (
    <CoverageContent coverage={value} problem={error} retry={retry} />
  );
};

import { EmptyState, useUrlState } from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import type { TabProps } from '../page';
import { isAnswered, replayed } from '../page/replayed';
import { ParityContent } from './ParityContent';

const NOT_TOLD = {
  current: null,
  currentAt: null,
  verdict: 'unknown',
  message: 'what it was then is being asked for',
} as const;

/** Whether the new side does as well as legacy, and whether the migration has to stop. */
export const ParityTab = ({ migration: answer, at }: TabProps) => {
  const url = useUrlState();
  const migration = useMemo(() => {
    const shown = replayed(answer, at);
    // What the rule was told then comes with the answer about then.
    return isAnswered(answer, at) || shown.halt === null
      ? shown
      : { ...shown, halt: { ...shown.halt, ...NOT_TOLD } };
  }, [answer, at]);
  return migration.capabilities.length === 0 ? (
    <EmptyState title="No capability is named">
      Without capabilities there is nothing to compare.
    </EmptyState>
  ) : (
    <ParityContent migration={migration} at={at} url={url} />
  );
};

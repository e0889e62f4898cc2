import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { useMemo } from 'react';
import { useRecent } from '../data';
import { Sparklines } from './Sparklines';

/** The last two minutes of the breakers of a scope, which go on while somebody looks. */
export function useSparklines(
  scope: string | undefined,
  items: readonly BreakerItem[],
): Sparklines {
  const sparks = useMemo(
    () => new Sparklines(),
    // What is remembered of one scope is not that of another.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [scope],
  );
  const { value } = useRecent(scope);
  // Both can be done again without a difference, so they may stand in the render.
  if (value) sparks.seed(value);
  sparks.add(items);
  return sparks;
}

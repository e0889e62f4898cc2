import type { Run } from '@banyan/backstage-plugin-banyan-common';

/** How far a run is, in whole percent; undefined = it has not begun to judge. */
export function percentOf({
  done,
  total,
}: Pick<Run, 'done' | 'total'>): number | undefined {
  return total > 0 ? Math.floor((done / total) * 100) : undefined;
}

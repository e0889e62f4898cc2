import type { TrendResponse } from '@banyan/backstage-plugin-banyan-common';

/** One moment, as the chart and the table take it: rows at each level, lowest first, those at none before. */
export type TrendRow = { at: number; counts: readonly number[] };

/** The moments of which something is known. */
export const trendRows = ({ points }: TrendResponse): TrendRow[] =>
  points.map(({ at, distribution }) => ({ at, counts: distribution }));

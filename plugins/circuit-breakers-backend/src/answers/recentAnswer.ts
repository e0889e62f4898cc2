import type { RecentResponse } from '@banyan/backstage-plugin-banyan-common';
import type { SeenBreakers } from './SeenBreakers';

const STEP_MS = 2_000;

/** The last two minutes of the breakers that a source tells of. */
export function recentAnswer(
  { breakers }: SeenBreakers,
  now: number,
): RecentResponse {
  const told = breakers.flatMap(({ id, live }) =>
    live ? [{ id, recent: live.recent }] : [],
  );
  return {
    now,
    stepMs: told.at(0)?.recent.stepMs ?? STEP_MS,
    series: Object.fromEntries(
      told.map(({ id, recent }) => [id, recent.callsPerSecond]),
    ),
  };
}

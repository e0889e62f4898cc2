import type {
  MigrationResponse,
  TimelineResponse,
} from '@banyan/backstage-plugin-banyan-common';
import type { Measure } from '../data';

/** How it stood from a moment on, until the next step. Null = not known, never 0. */
export type BurnupStep = {
  at: number;
  done: number | null;
  /** What is in the plan, in the unit of `done`. */
  scope: number | null;
  /** Capabilities served by the new side alone, percent. */
  finished: number | null;
};

type Planned = Pick<MigrationResponse['capabilities'][number], 'history'>;

/** Of the capabilities that are to move, the percentage that has a dated event by then. */
function inThePlan(capabilities: readonly Planned[], at: number) {
  const moving = capabilities.filter(
    ({ history }) => history.filter(e => e.at <= at).at(-1)?.stage !== 'stays',
  );
  if (moving.length === 0) return null;
  const planned = moving.filter(({ history }) => history.some(e => e.at <= at));
  return (100 * planned.length) / moving.length;
}

/** Before the first dated event nothing was in the plan; what is unknown then stays unknown. */
const nothing = (at: number, { done, finished }: BurnupStep): BurnupStep => ({
  at,
  done: done === null ? null : 0,
  scope: 0,
  finished: finished === null ? null : 0,
});

/**
 * The burn-up by one measure, a step for each change: points by weight, percentages otherwise.
 * It begins at nothing where the history begins.
 */
export function burnupSteps(
  timeline: Pick<TimelineResponse, 'points'>,
  migration: {
    startedAt: number;
    capabilities: readonly Planned[];
  },
  measure: Measure,
): BurnupStep[] {
  const isWeight = measure === 'weight';
  const steps = timeline.points.map(({ at, progress, done, scope }) => ({
    at,
    done: isWeight ? done : progress[measure],
    scope: isWeight ? scope : inThePlan(migration.capabilities, at),
    finished: progress.count,
  }));
  const [first] = steps;
  return first && first.at > migration.startedAt
    ? [nothing(migration.startedAt, first), ...steps]
    : steps;
}

/** How it stood at a moment; undefined = before it began. */
export const stepAt = (
  steps: readonly BurnupStep[],
  at: number,
): BurnupStep | undefined => steps.filter(step => step.at <= at).at(-1);

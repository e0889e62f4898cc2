import type { Capability, Migration } from './migration';
import type { Measure } from './progressAt';
import { type CapabilityState, movingAt, stateAt, statesOf } from './stateAt';

/** How one measure of a migration went up to a moment. */
export type Course = {
  unit: 'points' | 'capabilities' | 'percent';
  total: number;
  /** What of the total is in the plan. */
  planned: number;
  /** Names of what is not. */
  unplanned: string[];
  /** When something was done for the first time; null = nothing is. */
  since: number | null;
  doneAt: (at: number) => number;
};

/** A percentage at a moment. @public */
export type PercentAt = { at: number; percent: number };

type Part = {
  capability: Capability;
  state: CapabilityState;
  size: number;
  done: (state: CapabilityState) => number;
};

/** What counts for a measure: whose data nobody has stated does not count for `data`. */
const PARTS: Readonly<
  Record<
    Exclude<Measure, 'traffic'>,
    (migration: Migration, at: number) => Part[]
  >
> = {
  weight: (migration, at) =>
    movingAt(migration, at).map(moving => {
      const size = moving.capability.weight;
      return {
        ...moving,
        size,
        done: ({ percent }) => (size * (percent ?? 0)) / 100,
      };
    }),
  count: (migration, at) =>
    movingAt(migration, at).map(moving => ({
      ...moving,
      size: 1,
      done: ({ percent }) => Number(percent === 100),
    })),
  data: (migration, at) =>
    movingAt(migration, at)
      .filter(({ state }) => state.data !== null)
      .map(moving => ({
        ...moving,
        size: 1,
        done: ({ data }) => Number(data === 'owned'),
      })),
};

function courseOfParts(
  parts: readonly Part[],
  unit: Course['unit'],
  until: number,
): Course {
  const sizes = (some: readonly Part[]) =>
    some.reduce((sum, { size }) => sum + size, 0);
  const starts = parts.flatMap(({ capability, done }) => {
    const first = statesOf(capability).find(state => done(state) > 0)?.event;
    return first && first.at <= until ? [first.at] : [];
  });
  return {
    unit,
    total: sizes(parts),
    planned: sizes(parts.filter(({ state }) => state.stage !== null)),
    unplanned: parts
      .filter(({ state, size }) => state.stage === null && size > 0)
      .map(({ capability }) => capability.name),
    since: starts.length > 0 ? Math.min(...starts) : null,
    doneAt: at =>
      parts.reduce(
        (sum, { capability, done }) => sum + done(stateAt(capability, at)),
        0,
      ),
  };
}

/** Traffic is known from the day that somebody looked: a gap keeps the share before it. */
function courseOfTraffic(seen: readonly PercentAt[], until: number): Course {
  const before = seen.filter(({ at }) => at <= until);
  const total = before.length > 0 ? 100 : 0;
  return {
    unit: 'percent',
    total,
    planned: total,
    unplanned: [],
    since: before.find(({ percent }) => percent > 0)?.at ?? null,
    doneAt: at => before.findLast(each => each.at <= at)?.percent ?? 0,
  };
}

/** The course of a measure up to a moment, by what counts at that moment. */
export function courseOf(
  migration: Migration,
  at: number,
  { measure, seen }: { measure: Measure; seen: readonly PercentAt[] },
): Course {
  if (measure === 'traffic') return courseOfTraffic(seen, at);
  const unit = measure === 'weight' ? 'points' : 'capabilities';
  return courseOfParts(PARTS[measure](migration, at), unit, at);
}

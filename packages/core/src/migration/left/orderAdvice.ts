import { CRITICAL_TIER } from '../criticalTier';
import { heldBy } from './heldBy';
import type { Capability, Migration } from '../migration';
import { movementsOf } from '../movements';
import { regressionsOf } from '../regressionsOf';
import { type CapabilityState, movingAt } from '../stateAt';
import { type Waiting, waitingAt } from './waiting';
import { counted, figure, listed } from '../words';

/** Where a capability stands in the order, by its place in the list, and why. @public */
export type Advice = {
  capability: string;
  because: string;
  /** What waits for it. */
  unblocks: string[];
};

/** @public */
export type AdviceOptions = {
  /** Calls between entities, from and to as full references. */
  calls?: readonly (readonly [string, string])[];
};

type Candidate = {
  capability: Capability;
  state: CapabilityState;
  waiting: Waiting;
  /** Points still on legacy. */
  left: number;
  /** Calls between what takes it over and what takes over others that are still open. */
  coupling: number;
  stepsBack: number;
};

const isSafe = ({ capability: { tier } }: Candidate) =>
  tier !== null && tier > CRITICAL_TIER;

const isHeld = ({ capability, state }: Candidate) =>
  heldBy(capability, state) !== null;

const hasBegun = ({ state }: Candidate) => (state.percent ?? 0) > 0;

/** What makes one the better next step, the strongest first; lower is earlier. */
const PREFERENCES: readonly ((candidate: Candidate) => number)[] = [
  each => Number(isHeld(each)),
  each => -each.waiting.by.length,
  each => -Number(hasBegun(each)),
  each => -Number(each.state.stage !== null),
  each => each.coupling,
  each => each.stepsBack,
  each => -each.left,
];

function compare(one: Candidate, other: Candidate): number {
  for (const preference of PREFERENCES) {
    const difference = preference(one) - preference(other);
    if (difference !== 0) return difference;
  }
  return one.capability.name < other.capability.name ? -1 : 1;
}

/** What can go next, once the `placed` have gone: in a circle of waiting, any. */
function ready(open: readonly Candidate[], placed: ReadonlySet<string>) {
  const free = open.filter(({ waiting }) =>
    waiting.for.every(name => placed.has(name)),
  );
  return free.length > 0 ? free : open;
}

function because(each: Candidate, isPilot: boolean): string {
  const { waiting, capability, left, coupling, stepsBack, state } = each;
  if (isPilot)
    return `nothing has moved yet: begin with something non-critical, tier ${capability.tier}`;
  if (waiting.for.length > 0) return `waits for ${listed(waiting.for)}`;
  if (isHeld(each)) return `held by: ${heldBy(capability, state)}`;
  if (waiting.by.length > 0)
    return `${counted(waiting.by.length, 'other waits', 'others wait')} for it: ${listed(waiting.by)}`;
  if (stepsBack > 0)
    return `went back ${counted(stepsBack, 'time')}: find out why first`;
  if (hasBegun(each)) return `has begun: ${figure(left)} points are left`;
  if (state.stage === null) return 'not in the plan yet';
  return coupling > 0
    ? `${counted(coupling, 'call')} to and from others that are still open`
    : `waits for nothing: ${figure(left)} points`;
}

function candidatesOf(
  migration: Migration,
  at: number,
  { calls = [] }: AdviceOptions,
): Candidate[] {
  const waiting = waitingAt(migration, at);
  const moving = movingAt(migration, at).filter(({ capability }) =>
    waiting.has(capability.name),
  );
  const back = regressionsOf(migration, at);
  return moving.map(({ capability, state }) => {
    const { name, to, weight } = capability;
    const others = new Set(moving.map(each => each.capability.to));
    others.delete(to);
    return {
      capability,
      state,
      waiting: waiting.get(name) ?? { for: [], by: [] },
      left: (weight * (100 - (state.percent ?? 0))) / 100,
      coupling: calls.filter(
        ([from, target]) =>
          (from === to && others.has(target)) ||
          (target === to && others.has(from)),
      ).length,
      stepsBack: back.filter(each => each.capability === name).length,
    };
  });
}

/**
 * In which order to move what is not all on the new side. Nothing comes before what it waits
 * for (`dependsOn`). As long as nothing has moved, something non-critical (tier 2 or 3) begins.
 * Then, one after the other: what nothing holds; what most others wait for; what has begun; what
 * is in the plan; what calls other open parts least; what had to go back least; what is largest.
 *
 * @public
 */
export function orderAdvice(
  migration: Migration,
  at: number,
  options: AdviceOptions = {},
): Advice[] {
  const open = candidatesOf(migration, at, options).sort(compare);
  const isFresh = movementsOf(migration, at).length === 0;
  const placed = new Set<string>();
  const advice: Advice[] = [];
  while (open.length > 0) {
    const free = ready(open, placed);
    const pilot =
      isFresh && placed.size === 0
        ? free.find(each => isSafe(each) && !isHeld(each))
        : undefined;
    const next = pilot ?? free[0];
    open.splice(open.indexOf(next), 1);
    const { name } = next.capability;
    placed.add(name);
    advice.push({
      capability: name,
      because: because(next, next === pilot),
      unblocks: next.waiting.by,
    });
  }
  return advice;
}

import type {
  Capability,
  DataOwnership,
  Migration,
  Stage,
  StageEvent,
} from './migration';

/** How a capability stood at a moment. @public */
export type CapabilityState = {
  /** Null = not in the plan yet. */
  stage: Stage | null;
  /** Since when it is in that stage without a break. */
  since: number | null;
  /** Share that the new side is meant to serve, 0 to 100; null = not known. */
  percent: number | null;
  data: DataOwnership | null;
  /** The last thing that happened to it. */
  event: StageEvent | null;
};

const PERCENT_OF_STAGE: Partial<Record<Stage, number>> = {
  legacy: 0,
  shadow: 0,
  migrated: 100,
  retired: 100,
};

const NOT_PLANNED: CapabilityState = {
  stage: null,
  since: null,
  percent: null,
  data: null,
  event: null,
};

/** What the state becomes by one more event. */
function after(state: CapabilityState, event: StageEvent): CapabilityState {
  return {
    stage: event.stage,
    since: event.stage === state.stage ? state.since : event.at,
    percent: event.percent ?? PERCENT_OF_STAGE[event.stage] ?? state.percent,
    data: event.data ?? state.data,
    event,
  };
}

const known = new WeakMap<Capability['history'], CapabilityState[]>();

/** The state after each event, in their order; told once for each history. */
export function statesOf({ history }: Capability): readonly CapabilityState[] {
  const told = known.get(history);
  if (told) return told;
  let state = NOT_PLANNED;
  const states = history.map(event => (state = after(state, event)));
  known.set(history, states);
  return states;
}

/** The state of a capability at a moment: the events at that very moment count. @public */
export function stateAt(capability: Capability, at: number): CapabilityState {
  const { history } = capability;
  let [low, high] = [0, history.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (history[middle].at <= at) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? NOT_PLANNED : statesOf(capability)[low - 1];
}

/** What counts as moving: a capability that stays for good leaves every sum. */
export const movingAt = (
  { capabilities }: Migration,
  at: number,
): { capability: Capability; state: CapabilityState }[] =>
  capabilities
    .map(capability => ({ capability, state: stateAt(capability, at) }))
    .filter(({ state }) => state.stage !== 'stays');

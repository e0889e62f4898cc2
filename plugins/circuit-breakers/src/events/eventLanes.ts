import type {
  BreakerEvent,
  BreakerItem,
  BreakerSpell,
} from '@banyan/backstage-plugin-banyan-common';
import { type BreakerState, breakerTitle, byUrgency } from '../state';

/** A breaker over time: its states as a band, and what happened beside. */
export type BreakerLane = {
  id: string;
  title: string;
  spells: BreakerSpell[];
  marks: BreakerEvent[];
  changes: number;
};

/** Of several instances, what they come to: the first of these that one of them is in. */
const ROLL_UP: readonly BreakerState[] = [
  'open',
  'half-open',
  'forced-open',
  'unknown',
  'forced-closed',
  'disabled',
  'closed',
];

const rolledUp = (states: Iterable<BreakerState>): BreakerState => {
  const ranks = [...states].map(state => ROLL_UP.indexOf(state));
  return ROLL_UP[Math.min(...ranks)];
};

type Change = BreakerEvent & { from: BreakerState; to: BreakerState };

const isChange = (event: BreakerEvent): event is Change =>
  event.kind === 'transition' && event.from !== null && event.to !== null;

/** An instance whose change is not among the events, if the breaker is worse than those that changed. */
function silentChange(
  changed: Iterable<BreakerState>,
  item: BreakerItem | undefined,
): { state: BreakerState; at: number } | undefined {
  if (!item || item.state === 'unknown') return undefined;
  const { state, since } = item;
  const isWorse = ROLL_UP.indexOf(state) < ROLL_UP.indexOf(rolledUp(changed));
  return isWorse ? { state, at: since ?? 0 } : undefined;
}

/** The states of a breaker over time, from the changes of its instances, oldest first. */
function spellsOf(
  changes: readonly Change[],
  item: BreakerItem | undefined,
  { from, to }: { from: number; to: number },
): BreakerSpell[] {
  const states = new Map<string | null, BreakerState>();
  for (const change of changes.toReversed())
    states.set(change.instance, change.from);
  const last = new Map(changes.map(each => [each.instance, each.to]));
  const spells: BreakerSpell[] = [];
  const add = (state: BreakerState, at: number) => {
    const before = spells.at(-1);
    if (before?.state === state) return;
    if (before) before.to = at;
    spells.push({ instance: null, state, from: at, to: null });
  };
  const steps = changes.map(({ instance, to: state, at }) => ({
    instance,
    state,
    at,
  }));
  const silent = last.size > 0 ? silentChange(last.values(), item) : undefined;
  if (silent) steps.push({ instance: 'one that is not told of', ...silent });
  if (states.size > 0) add(rolledUp(states.values()), from);
  for (const { instance, state, at } of steps.sort((a, b) => a.at - b.at)) {
    states.set(instance, state);
    add(rolledUp(states.values()), Math.max(at, from));
  }
  if (item && states.size === 0 && item.state !== 'unknown')
    add(item.state, Math.max(from, item.since ?? to));
  // Nobody has seen it since: a reading that is missing makes no change.
  if (item?.state === 'unknown')
    add('unknown', Math.max(from, item.observedAt ?? from));
  return spells;
}

const titleOf = (
  { entityRef, dependencyRef, breakerId }: BreakerEvent,
  item: BreakerItem | undefined,
) => {
  if (item) return breakerTitle(item);
  const name = decodedName(breakerId ?? '');
  return entityRef ? breakerTitle({ entityRef, dependencyRef, name }) : name;
};

/** The name at the end of the id of a breaker. */
function decodedName(id: string): string {
  const name = id.slice(id.lastIndexOf(':') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The breakers to which something happened, those first that need somebody, then those that changed most. */
export function eventLanes(
  events: readonly BreakerEvent[],
  byId: ReadonlyMap<string, BreakerItem>,
  range: { from: number; to: number },
): BreakerLane[] {
  const groups = new Map<string, BreakerEvent[]>();
  for (const event of events.toSorted((a, b) => a.at - b.at)) {
    if (event.breakerId === null) continue;
    const group = groups.get(event.breakerId) ?? [];
    group.push(event);
    groups.set(event.breakerId, group);
  }
  const lanes = [...groups].map(([id, own]): BreakerLane => {
    const changes = own.filter(isChange);
    const item = byId.get(id);
    return {
      id,
      title: titleOf(own[0], item),
      spells: spellsOf(changes, item, range),
      marks: own.filter(({ kind }) => kind !== 'transition'),
      changes: changes.length,
    };
  });
  return lanes.sort((a, b) => {
    const [one, other] = [byId.get(a.id), byId.get(b.id)];
    const isQuiet = (item?: BreakerItem) => !item || item.state === 'closed';
    if (one && other && !(isQuiet(one) && isQuiet(other)))
      return byUrgency(one, other);
    return (
      Number(isQuiet(one)) - Number(isQuiet(other)) ||
      b.changes - a.changes ||
      (a.title < b.title ? -1 : 1)
    );
  });
}

/** What is about no breaker: faults of the fleet, and sources. */
export const otherLanes = (events: readonly BreakerEvent[]) =>
  (
    [
      ['fault', 'Faults'],
      ['source', 'Sources'],
    ] as const
  ).flatMap(([kind, title]) => {
    const marks = events.filter(
      event => event.kind === kind && event.breakerId === null,
    );
    return marks.length > 0 ? [{ id: kind, title, marks }] : [];
  });

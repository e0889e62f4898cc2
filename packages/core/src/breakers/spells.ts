import type { BreakerState, BreakerTransition } from './reading';
import { rolledState } from './rolledState';

/** A time in one state, epoch milliseconds. @public */
export type Spell = {
  /** Absent = the breaker over all of its instances. */
  instance?: string;
  state: BreakerState;
  from: number;
  /** Absent = it lasts. */
  to?: number;
};

/** The newest reading of an instance, as far as spells need it. @public */
export type InstanceNow = {
  instance: string;
  /** Unknown when no reading comes any more. */
  state: BreakerState;
  /** Of the last good reading. */
  observedAt: number;
};

/** @public */
export type SpellOptions = {
  /** Since when changes are recorded; before it nothing is known. */
  from: number;
  now: number;
  /** The newest reading of every instance; absent = each is as its last change left it. */
  current?: readonly InstanceNow[];
};

/** The part of a spell after `from`, if any. */
const clipped = (spell: Spell, from: number): Spell[] =>
  spell.to !== undefined && spell.to <= Math.max(from, spell.from)
    ? []
    : [{ ...spell, from: Math.max(from, spell.from) }];

/** The end of the last spell: nobody knows more of an instance than its newest reading. */
function lastSpells(
  last: BreakerTransition,
  now: InstanceNow | undefined,
  isTold: boolean,
): Spell[] {
  const { instance, to: state, at: from } = last;
  if (!isTold || now?.state === state) return [{ instance, state, from }];
  if (now === undefined) return [];
  const to = Math.max(from, now.observedAt);
  return [
    { instance, state, from, to },
    { instance, state: now.state, from: to },
  ];
}

function spellsOfInstance(
  changes: readonly BreakerTransition[],
  now: InstanceNow | undefined,
  { from, current }: SpellOptions,
): Spell[] {
  const last = changes.at(-1);
  if (last === undefined) {
    return now ? [{ instance: now.instance, state: now.state, from }] : [];
  }
  const [first] = changes;
  return [
    { instance: first.instance, state: first.from, from, to: first.at },
    ...changes.slice(0, -1).map(({ instance, to, at }, index) => ({
      instance,
      state: to,
      from: at,
      to: changes[index + 1].at,
    })),
    ...lastSpells(last, now, current !== undefined),
  ].flatMap(spell => clipped(spell, from));
}

/** Over all instances: at each moment the state of {@link rolledState}. */
function overall(parts: readonly Spell[], from: number): Spell[] {
  const moments = parts
    .flatMap(({ state, from: start, to }) => [
      { at: start, state, change: 1 },
      ...(to === undefined ? [] : [{ at: to, state, change: -1 }]),
    ])
    .sort((a, b) => a.at - b.at);
  const counts = new Map<BreakerState, number>();
  const result: Spell[] = [];
  for (const [index, { at, state, change }] of moments.entries()) {
    counts.set(state, (counts.get(state) ?? 0) + change);
    if (moments[index + 1]?.at === at) continue;
    const present = [...counts].flatMap(([each, count]) =>
      count > 0 ? [each] : [],
    );
    const now = rolledState(present);
    const last = result.at(-1);
    if (last?.to === undefined && last?.state === now && present.length > 0)
      continue;
    if (last && last.to === undefined) last.to = at;
    if (present.length > 0) result.push({ state: now, from: at });
  }
  return result.flatMap(spell => clipped(spell, from));
}

/**
 * In which states one breaker was since `from`, first over all instances, then instance by
 * instance, each oldest first. `transitions` are those of this breaker, oldest first. Before the
 * first change of an instance it was in the state that it changed from; an instance without a
 * reading in `current` has ended with its last change.
 *
 * @public
 */
export function spells(
  transitions: readonly BreakerTransition[],
  options: SpellOptions,
): Spell[] {
  const changes = new Map<string, BreakerTransition[]>();
  for (const each of transitions) {
    const list = changes.get(each.instance);
    if (list) list.push(each);
    else changes.set(each.instance, [each]);
  }
  const current = new Map(
    options.current?.map(each => [each.instance, each]) ?? [],
  );
  const instances = new Set([...changes.keys(), ...current.keys()]);
  const parts = [...instances].flatMap(instance =>
    spellsOfInstance(
      changes.get(instance) ?? [],
      current.get(instance),
      options,
    ),
  );
  return [...overall(parts, options.from), ...parts];
}

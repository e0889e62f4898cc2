import { mostChanges } from './mostChanges';
import type { BreakerTransition } from './reading';
import { type Spell, spells, type SpellOptions } from './spells';

/** A time of trouble: open or half-open, with spells closed of less than one window. @public */
export type Episode = {
  from: number;
  /** Absent = it lasts, or nobody knows whether it does. */
  to?: number;
  /** Changes of the instance that changed most. */
  changes: number;
  /** The longest time without being closed. */
  longestOpenMs: number;
};

/** @public */
export type EpisodeOptions = Omit<SpellOptions, 'from'> & {
  /** Since when changes are recorded; absent = since the first of them. */
  from?: number;
  /** The rolling window of the breaker. */
  windowMs: number;
};

type Stretch = { from: number; to?: number };

const isTripped = ({ state }: Spell) =>
  state === 'open' || state === 'half-open';

/** Without an end to being unknown, nobody knows that it is over. */
function stretches(all: readonly Spell[]): Stretch[] {
  const result: Stretch[] = [];
  for (const spell of all) {
    const last = result.at(-1);
    const goesOn = last !== undefined && last.to === undefined;
    if (isTripped(spell)) {
      if (!goesOn) result.push({ from: spell.from });
    } else if (goesOn && spell.state !== 'unknown') {
      last.to = spell.from;
    }
  }
  return result;
}

/**
 * The episodes of one breaker over all of its instances, oldest first: from opening to closing,
 * where a breaker that closes for less than one window between two open spells has not closed.
 * `transitions` are those of this breaker, oldest first.
 *
 * @public
 */
export function episodes(
  transitions: readonly BreakerTransition[],
  { windowMs, now, current, from = transitions[0]?.at ?? now }: EpisodeOptions,
): Episode[] {
  const all = spells(transitions, { from, now, current });
  const overall = all.filter(({ instance }) => instance === undefined);
  const groups: Stretch[][] = [];
  for (const stretch of stretches(overall)) {
    const group = groups.at(-1);
    const before = group?.at(-1)?.to ?? -Infinity;
    if (group && stretch.from - before < windowMs) group.push(stretch);
    else groups.push([stretch]);
  }
  return groups.map(group => {
    const [first] = group;
    const { to } = group[group.length - 1];
    const lengths = group.map(each => (each.to ?? now) - each.from);
    return {
      from: first.from,
      to,
      changes: mostChanges(transitions, first.from, to ?? now),
      longestOpenMs: Math.max(...lengths),
    };
  });
}

/** When the episode began that lasts at `now`; undefined = none does. @public */
export function episodeStart(
  transitions: readonly BreakerTransition[],
  options: EpisodeOptions,
): number | undefined {
  const last = episodes(transitions, options).at(-1);
  return last && last.to === undefined ? last.from : undefined;
}

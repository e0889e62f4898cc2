import { InputError } from '@backstage/errors';
import type {
  BreakerHistoryResponse,
  BreakerSpell,
  HistoryPoint,
} from '@banyan/backstage-plugin-banyan-common';
import { type Spell, spells } from '@banyan/core';
import type { LiveBreaker } from '../../live/LiveBreakers';
import type { BreakerMinute, BreakerStore } from '../../store/BreakerStore';
import type { VisibleBreaker } from '../visibleBreakers';
import { mergedMinutes, stepFor } from './mergedMinutes';
import { type ReadingMemory, REMEMBERED_MS, STEP_MS } from './ReadingMemory';
import { trackOf } from './trackOf';

const MINUTE_MS = 60_000;
const LONGEST_MS = 400 * 24 * 60 * MINUTE_MS;

export type Range = { from: number; to: number };

/** Reads points of long ago from somewhere else. */
export type LongHistory = (
  breaker: LiveBreaker,
  range: Range & { stepMs: number },
) => Promise<HistoryPoint[]>;

export type HistorySources = {
  store: BreakerStore;
  memory: ReadingMemory;
  /** How long minutes are kept. */
  minutesMs: number;
  /** Undefined = nobody remembers longer. */
  longHistory?: LongHistory;
};

/** The last half hour up to now, unless told otherwise. */
export function rangeOf(
  { from, to }: { from?: number; to?: number },
  now: number,
): Range {
  const end = Math.min(to ?? now, now);
  const range = { from: from ?? end - REMEMBERED_MS, to: end };
  if (range.from >= range.to)
    throw new InputError('from: expected a moment before to and before now');
  if (range.to - range.from > LONGEST_MS)
    throw new InputError('from: expected 400 days at most');
  return range;
}

const spellWithin =
  ({ to: end }: Range, now: number) =>
  ({ instance, state, from, to }: Spell): BreakerSpell[] =>
    from >= end
      ? []
      : [
          {
            instance: instance ?? null,
            state,
            from,
            to:
              to === undefined && end >= now ? null : Math.min(to ?? end, end),
          },
        ];

/** What is in memory, unless the database knows of more of the range. */
function remembered(
  memory: ReadingMemory,
  { id }: LiveBreaker,
  { from, to, minutes }: Range & { minutes: readonly BreakerMinute[] },
): HistoryPoint[] | undefined {
  if (memory.since === undefined || to - from > REMEMBERED_MS + STEP_MS)
    return undefined;
  const [first] = minutes;
  const { since } = memory;
  return first && first.at + 2 * MINUTE_MS < since
    ? undefined
    : memory.points(id, from, to);
}

/** How a breaker fared in a range: figures step by step, and the states that it was in. */
export async function historyAnswer(
  { store, memory, minutesMs, longHistory }: HistorySources,
  { live }: VisibleBreaker,
  { from, to, now }: Range & { now: number },
): Promise<BreakerHistoryResponse> {
  const empty = { from, to, stepMs: MINUTE_MS, points: [], spells: [] };
  if (!live) return { ...empty, origin: 'minutes' };
  const minutes = await store.minutes({ breakerId: live.id, from, to: now });
  const counted = minutes.slice(0, 1).map(({ at }) => at);
  const track = await trackOf(store, live, { from, now, counted });
  const { transitions, since, current } = track;
  const states = spells(transitions, { from: since, now, current });
  const answer = {
    ...empty,
    spells: states.flatMap(spellWithin({ from, to }, now)),
  };
  const readings = remembered(memory, live, { from, to, minutes });
  if (readings)
    return { ...answer, origin: 'readings', stepMs: STEP_MS, points: readings };
  const stepMs = stepFor(to - from);
  if (longHistory && from < now - minutesMs) {
    const points = await longHistory(live, { from, to, stepMs });
    return { ...answer, origin: 'prometheus', stepMs, points };
  }
  const points = mergedMinutes(
    minutes.filter(({ at }) => at < to),
    stepMs,
  );
  return { ...answer, origin: 'minutes', stepMs, points };
}

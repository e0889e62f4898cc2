import type {
  BreakerItem,
  BreakerSourceInfo,
} from '@banyan/backstage-plugin-banyan-common';
import {
  entityTitle,
  type Status,
} from '@banyan/backstage-plugin-banyan-react';
import {
  type BreakerState,
  breakerTitle,
  fallbackState,
  plural,
  spanText,
  STATES,
} from '../state';
import type { NowModel } from './nowModel';

/** The answer of the page, from its worst finding. */
export type NowSentence = { status: Status; text: string; facts: string[] };

const NOT_READ: readonly BreakerSourceInfo['health'][] = ['failing', 'silent'];

const isDown = ({ health }: BreakerSourceInfo) => NOT_READ.includes(health);

const ofState = (model: NowModel, ...states: BreakerState[]) =>
  model.attention.filter(({ state }) => states.includes(state));

const be = (count: number) => plural(count, 'breaker is', 'breakers are');

const newest = (model: NowModel, now: number) => {
  const read = [...model.attention, ...model.close, ...model.quiet].flatMap(
    ({ observedAt }) => observedAt ?? [],
  );
  return read.length > 0 ? spanText(now - Math.max(...read)) : undefined;
};

/** What becomes of those who call through an open breaker. */
function consequence(worst: BreakerItem): string {
  const caller = entityTitle(worst.entityRef);
  const { affected, total } = worst.upstream;
  const description = worst.fallback?.description;
  switch (fallbackState(worst).kind) {
    case 'holding':
      return `Its fallback holds: ${caller} answers${description ? ` with ${description}` : ' nevertheless'}.`;
    case 'failing':
      return `Its fallback fails too: ${affected.length} of ${total} services above ${caller} feel it.`;
    case 'none':
      return `It has no fallback: ${affected.length} of ${total} services above ${caller} feel it.`;
    default:
      return 'Whether its fallback holds is not known.';
  }
}

function openSentence(open: readonly BreakerItem[]): string {
  const [worst] = open;
  const tier = worst.tier === null ? '' : `, on tier ${worst.tier}`;
  return open.length === 1
    ? `1 breaker is open${tier}. ${consequence(worst)}`
    : `${be(open.length)} open. The worst is ${breakerTitle(worst)}${tier}. ${consequence(worst)}`;
}

function factsOf(model: NowModel, total: number): string[] {
  const closed = model.close.length + model.quiet.length;
  const groups: [count: number, words: string][] = [
    [ofState(model, 'half-open').length, 'half-open'],
    [ofState(model, 'forced-open').length, STATES['forced-open'].word],
    [ofState(model, 'forced-closed').length, STATES['forced-closed'].word],
    [ofState(model, 'disabled').length, 'disabled'],
    [ofState(model, 'unknown').length, 'unknown'],
    [model.close.length, 'close to the limit'],
  ];
  return [
    ...groups
      .filter(([count]) => count > 0)
      .map(([count, words]) => `${count} ${words}`),
    `${closed} of ${total} closed`,
  ];
}

function answer(
  model: NowModel,
  total: number,
  now: number,
): Omit<NowSentence, 'facts'> {
  const open = ofState(model, 'open');
  if (open.length > 0) return { status: 'fail', text: openSentence(open) };
  const half = ofState(model, 'half-open').length;
  if (half > 0)
    return { status: 'warn', text: `${be(half)} half-open and tries again.` };
  const forced = ofState(model, 'forced-open', 'forced-closed', 'disabled');
  if (forced.length > 0)
    return {
      status: 'exempt',
      text: `${be(forced.length)} not automatic; none is open by itself.`,
    };
  const unknown = ofState(model, 'unknown').length;
  if (unknown > 0)
    return {
      status: 'unknown',
      text: `${be(unknown)} unknown; none of the other ${total - unknown} is open.`,
    };
  const age = newest(model, now);
  const reading = age ? `, newest reading ${age} ago` : '';
  if (model.close.length > 0)
    return {
      status: 'warn',
      text: `All ${total} closed, ${model.close.length} close to the limit${reading}.`,
    };
  return { status: 'pass', text: `All ${total} closed${reading}.` };
}

/** What the page says first; `now` by the clock of the backend. */
export function nowSentence(
  model: NowModel,
  sources: readonly BreakerSourceInfo[],
  now: number,
): NowSentence {
  const { attention, close, quiet } = model;
  const total = attention.length + close.length + quiet.length;
  const facts = factsOf(model, total);
  const down = sources.filter(isDown);
  const isDark =
    attention.length === total && ofState(model, 'unknown').length === total;
  if (total > 0 && isDark) {
    const age = newest(model, now);
    const last = age ? ` The last reading is ${age} old.` : '';
    const why =
      sources.length === 0
        ? 'no source tells of them'
        : `${down.length} of ${plural(sources.length, 'source')} ${down.length === 1 ? 'does' : 'do'} not answer`;
    return {
      status: 'unknown',
      text: `Unknown: the state of all ${plural(total, 'breaker')}; ${why}.${last}`,
      facts,
    };
  }
  return { ...answer(model, total, now), facts };
}

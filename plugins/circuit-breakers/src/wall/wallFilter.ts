import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import {
  type BreakerState,
  breakerTitle,
  STATES,
  STATES_IN_ORDER,
} from '../state';

/** What the wall is narrowed to; undefined = everything. */
export type WallFilter = {
  q?: string;
  states?: readonly BreakerState[];
  owner?: string;
  tier?: string;
};

/** The parameters of the address that hide cells, with what they are called. */
export const FILTER_NAMES: Readonly<Record<keyof WallFilter, string>> = {
  q: 'name',
  states: 'state',
  owner: 'owner',
  tier: 'tier',
};

/** The tier of those that have none, in the address. */
export const NO_TIER = 'unknown';

/** What the address says. */
export function wallFilter(url: Pick<UrlState, 'get'>): WallFilter {
  const states = url
    .get('states')
    ?.split(',')
    .flatMap(text => STATES_IN_ORDER.filter(state => state === text));
  return {
    q: url.get('q'),
    states: states && states.length > 0 ? states : undefined,
    owner: url.get('owner'),
    tier: url.get('tier'),
  };
}

/** The tier as the address writes it. */
export const tierOf = ({ tier }: BreakerItem): string =>
  tier === null ? NO_TIER : String(tier);

const contains = (text: string, part: string) =>
  text.toLocaleLowerCase('en').includes(part.toLocaleLowerCase('en'));

const TESTS: Readonly<
  Record<keyof WallFilter, (item: BreakerItem, filter: WallFilter) => boolean>
> = {
  q: (item, { q }) => !q || contains(`${breakerTitle(item)} ${item.name}`, q),
  states: ({ state }, { states }) => !states || states.includes(state),
  owner: (item, { owner }) => !owner || item.owner === owner,
  tier: (item, { tier }) => !tier || tierOf(item) === tier,
};

const NAMES = ['q', 'states', 'owner', 'tier'] as const;

/** Those that pass every filter. */
export const filtered = (
  items: readonly BreakerItem[],
  filter: WallFilter,
): BreakerItem[] =>
  items.filter(item => NAMES.every(name => TESTS[name](item, filter)));

/** The filter without which most would be seen again; undefined = none is set. */
export function hidesMost(
  items: readonly BreakerItem[],
  filter: WallFilter,
): keyof WallFilter | undefined {
  const gains = NAMES.filter(name => filter[name] !== undefined).map(name => ({
    name,
    seen: filtered(items, { ...filter, [name]: undefined }).length,
    hidden: items.filter(item => !TESTS[name](item, filter)).length,
  }));
  return gains.toSorted((a, b) => b.seen - a.seen || b.hidden - a.hidden)[0]
    ?.name;
}

/** How many are in each state, for the words of the filter. */
export const stateCounts = (items: readonly BreakerItem[]) =>
  STATES_IN_ORDER.map(state => ({
    state,
    word: STATES[state].word,
    count: items.filter(item => item.state === state).length,
  })).filter(({ count }) => count > 0);

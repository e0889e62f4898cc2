import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { breakerTitle, calleeOf, STATES } from '../state';
import { BANDS, errorBand } from './errorBand';

/** By what the wall is sorted. */
export const SORTS = [
  { id: 'state', label: 'state, error band, volume' },
  { id: 'band', label: 'error band, volume' },
  { id: 'volume', label: 'volume' },
  { id: 'name', label: 'name' },
] as const;

/** One of the sorts. */
export type WallSort = (typeof SORTS)[number]['id'];

/** What the address says; state if it says nothing. */
export const wallSort = (text: string | undefined): WallSort =>
  SORTS.find(({ id }) => id === text)?.id ?? 'state';

const volume = ({ callsPerSecond }: BreakerItem) => callsPerSecond ?? 0;

/** The worst band first; what has none last. */
function bandRank(item: BreakerItem): number {
  const band = errorBand(item);
  return band === 'none'
    ? BANDS.length
    : BANDS.length - 1 - BANDS.findIndex(({ id }) => id === band);
}

/** Twice the calls make a step: less is not worth a move. */
const volumeStep = (item: BreakerItem) =>
  -Math.round(Math.log2(1 + volume(item)));

const KEYS: Readonly<Record<WallSort, (item: BreakerItem) => number[]>> = {
  state: item => [STATES[item.state].rank, bandRank(item)],
  band: item => [bandRank(item)],
  volume: item => [volumeStep(item)],
  name: () => [],
};

/** What the order is made from. */
export type OrderOptions = {
  sort: WallSort;
  /** True of those under the wanted volume: they sink. */
  isQuiet: (item: BreakerItem) => boolean;
};

/** What has to change before a cell is worth a move: numbers, compared one after the other. */
export const placeKey = (
  item: BreakerItem,
  { sort, isQuiet }: OrderOptions,
): number[] => [Number(isQuiet(item)), ...KEYS[sort](item)];

/** Compares two keys of the same length. */
export function compareKeys(a: readonly number[], b: readonly number[]) {
  const place = a.findIndex((value, at) => value !== b[at]);
  return place < 0 ? 0 : a[place] - b[place];
}

/** The items in order: by their place, then by volume, then by name. */
export function wallOrder(
  items: readonly BreakerItem[],
  options: OrderOptions,
): BreakerItem[] {
  return items
    .map(item => ({
      item,
      key: placeKey(item, options),
      // As the cells read: the callee, then the caller.
      title: `${calleeOf(item)} ${breakerTitle(item)}`,
    }))
    .sort(
      (a, b) =>
        compareKeys(a.key, b.key) ||
        (options.sort === 'name' ? 0 : volume(b.item) - volume(a.item)) ||
        a.title.localeCompare(b.title) ||
        (a.item.id < b.item.id ? -1 : 1),
    )
    .map(({ item }) => item);
}

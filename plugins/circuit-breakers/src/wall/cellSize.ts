import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';

/** Calls a second of one host. */
export const perHost = ({ callsPerSecond, instances }: BreakerItem) =>
  callsPerSecond === null
    ? undefined
    : callsPerSecond / Math.max(1, instances.total);

/** The volume of the largest circle: a power of two, so that the circles do not breathe with it. */
export const fullVolume = (items: readonly BreakerItem[]): number =>
  2 ** Math.ceil(Math.log2(Math.max(1, ...items.map(i => perHost(i) ?? 0))));

/** Smaller ones could not be seen. */
const SMALLEST = 0.16;

/** The radius as a share of the largest: the area follows the volume. Undefined = not known. */
export function radiusShare(
  item: BreakerItem,
  full: number,
): number | undefined {
  const volume = perHost(item);
  return volume === undefined
    ? undefined
    : Math.max(SMALLEST, Math.sqrt(Math.min(1, volume / full)));
}

import type {
  CapabilityItem,
  TrafficResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { stateAt } from '@banyan/core';

type Point = TrafficResponse['points'][number];

/** What was meant to be and what was seen at a moment; null = not known. */
export type ShareRow = Pick<
  Point,
  'at' | 'intended' | 'observed' | 'new' | 'legacy' | 'mismatchRate'
>;

const NOTHING = { new: null, legacy: null, mismatchRate: null };

type Seen = Pick<TrafficResponse, 'from' | 'to' | 'stepMs' | 'points'>;

/** What was counted in the step in which a moment lies; null = nothing was. */
const observedAt = ({ points, stepMs }: Seen, at: number) =>
  points.find(point => point.at <= at && at < point.at + stepMs)?.observed ??
  null;

/**
 * Intended against observed over time: what a gateway told, and between that what the history says
 * was meant. The steps of the history have a row each, so that a step is drawn as one.
 */
export function shareRows(
  item: CapabilityItem,
  seen: Seen,
  isWhole: boolean,
): ShareRow[] {
  const intendedAt = (at: number) => stateAt(item, at).percent;
  const told = new Set(seen.points.map(({ at }) => at));
  const steps = isWhole
    ? [seen.from, ...item.history.map(({ at }) => at), seen.to]
    : [seen.from, seen.to];
  const stated = [...new Set(steps)]
    .filter(at => at >= seen.from && at <= seen.to && !told.has(at))
    .map(at => ({
      at,
      intended: intendedAt(at),
      observed: observedAt(seen, at),
      ...NOTHING,
    }));
  return [
    ...stated,
    ...seen.points.map(point => ({
      ...point,
      intended: point.intended ?? intendedAt(point.at),
    })),
  ].sort((a, b) => a.at - b.at);
}

/** Whether anything was seen at all. */
export const isSeen = (rows: readonly ShareRow[]): boolean =>
  rows.some(({ observed }) => observed !== null);

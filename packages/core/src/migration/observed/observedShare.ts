import type { ObservedTraffic } from '../traffic';
import { wilsonInterval } from './wilsonInterval';

/** The share that the new side was seen to serve, 0 to 100, with its interval. @public */
export type SeenShare = {
  percent: number;
  /** The interval that holds the true share 95 times of 100. */
  low: number;
  high: number;
  /** On both sides. */
  requests: number;
};

/** From this many requests on a share or a rate says something. @public */
export const ENOUGH_REQUESTS = 30;

/** Null when a side is not known or when there was no request: that is not 0 %. @public */
export function observedShare(
  traffic: Pick<ObservedTraffic, 'new' | 'legacy'> | null,
): SeenShare | null {
  if (!traffic?.new || !traffic.legacy) return null;
  const hits = traffic.new.requests;
  const requests = hits + traffic.legacy.requests;
  const interval = wilsonInterval(hits, requests);
  return (
    interval && {
      percent: (100 * hits) / requests,
      low: 100 * interval.low,
      high: 100 * interval.high,
      requests,
    }
  );
}

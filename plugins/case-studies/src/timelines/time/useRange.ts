import { useUrlState } from '@banyan/backstage-plugin-banyan-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  addressOf,
  panned,
  rangeIn,
  type TimeRange,
  zoomed,
} from './timeRange';

/** Browsers refuse an address that changes many times a second. */
const SETTLED_MS = 250;

/** What is in view of a whole, and what changes it. */
export type RangeState = {
  range: TimeRange;
  whole: TimeRange;
  set: (range: TimeRange) => void;
  zoomBy: (factor: number) => void;
  panBy: (share: number) => void;
  fit: () => void;
};

/** The range that the address names; it follows every move at once, the address when the move is over. */
export function useRange(whole: TimeRange): RangeState {
  const { get, set: setUrl } = useUrlState();
  const [live, setLive] = useState<TimeRange>();
  const from = get('from');
  const to = get('to');
  const told = useMemo(() => rangeIn({ from, to }, whole), [from, to, whole]);
  useEffect(() => {
    if (!live) return undefined;
    const timer = setTimeout(() => {
      setUrl(addressOf(live, whole));
      setLive(undefined);
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [live, whole, setUrl]);
  const change = useCallback(
    (next: (range: TimeRange) => TimeRange) =>
      setLive(before => next(before ?? told)),
    [told],
  );
  return {
    range: live ?? told,
    whole,
    set: setLive,
    zoomBy: factor => change(range => zoomed(range, whole, { factor })),
    panBy: share => change(range => panned(range, whole, share)),
    fit: () => setLive(whole),
  };
}

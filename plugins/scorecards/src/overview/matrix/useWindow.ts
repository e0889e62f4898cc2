import { useSize } from '@banyan/backstage-plugin-banyan-react';
import { type RefObject, useCallback, useState } from 'react';

/** Every line has it, so that what is out of sight need not be drawn. */
export const LINE_HEIGHT = 22;
const BESIDE = 8;
const UNKNOWN_HEIGHT = 640;

/** Which lines are in sight, and a few beside them. */
export function useWindow(scroller: RefObject<HTMLElement>, count: number) {
  const [top, setTop] = useState(0);
  const height = useSize(scroller).height || UNKNOWN_HEIGHT;
  const onScroll = useCallback(
    () => setTop(scroller.current?.scrollTop ?? 0),
    [scroller],
  );
  const page = Math.max(1, Math.floor(height / LINE_HEIGHT) - 3);
  const first = Math.max(0, Math.floor(top / LINE_HEIGHT) - BESIDE);
  const last = Math.min(
    count,
    Math.ceil((top + height) / LINE_HEIGHT) + BESIDE,
  );
  return { first: Math.min(first, last), last, page, onScroll };
}

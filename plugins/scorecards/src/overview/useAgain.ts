import { useEffect, useRef } from 'react';
import type { StartRun } from '../page';

/** Asks again as soon as another run is done: results replace the page in one step. */
export function useAgain(
  { runs }: StartRun,
  ...asks: readonly (() => void)[]
): void {
  const newest =
    runs.value &&
    (runs.value.items.find(({ state }) => state === 'done')?.id ?? 'none');
  const before = useRef(newest);
  useEffect(() => {
    const isNew = before.current !== undefined && before.current !== newest;
    before.current = newest ?? before.current;
    if (isNew) asks.forEach(ask => ask());
    // `asks` is a new list each time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [newest]);
}

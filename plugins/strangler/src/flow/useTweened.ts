import { useEffect, useRef, useState } from 'react';
import { useStillness } from './useStillness';

const LASTS_MS = 420;

const eased = (part: number) => 1 - (1 - part) ** 3;

/** Numbers that glide to what they are told; at once for those who asked for stillness. */
export function useTweened(target: readonly number[]): readonly number[] {
  const still = useStillness();
  const [shown, setShown] = useState(target);
  const current = useRef(target);
  const key = target.join();
  useEffect(() => {
    const start = current.current;
    const settle = (values: readonly number[]) => {
      current.current = values;
      setShown(values);
    };
    if (still || start.length !== target.length) {
      settle(target);
      return undefined;
    }
    let frame = 0;
    let began: number | undefined;
    const draw = (time: number) => {
      began ??= time;
      const part = Math.min(1, (time - began) / LASTS_MS);
      settle(
        part === 1
          ? target
          : target.map(
              (end, place) => start[place] + (end - start[place]) * eased(part),
            ),
      );
      if (part < 1) frame = requestAnimationFrame(draw);
    };
    if (start.join() !== key) frame = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(frame);
    // `key` holds every number of `target`, which is a new list each time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, still]);
  return still || shown.length !== target.length ? target : shown;
}

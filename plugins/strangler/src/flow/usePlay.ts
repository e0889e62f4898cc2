import { useEffect, useRef, useState } from 'react';

const STEP_MS = 500;

/** What plays. */
export type Play = {
  isPlaying: boolean;
  toggle: () => void;
  stop: () => void;
};

/** Moves from stop to stop, two a second, until the last one. */
export function usePlay({
  place,
  last,
  go,
}: {
  place: number;
  last: number;
  go: (place: number) => void;
}): Play {
  const [isPlaying, setPlaying] = useState(false);
  const step = useRef(() => {});
  useEffect(() => {
    step.current = () => {
      go(Math.min(place + 1, last));
      if (place + 1 >= last) setPlaying(false);
    };
  });
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => step.current(), STEP_MS);
    return () => clearInterval(timer);
  }, [isPlaying]);
  return {
    isPlaying,
    toggle: () => {
      // From the end there is nowhere to go but back to the start.
      if (!isPlaying && place >= last) go(0);
      setPlaying(!isPlaying);
    },
    stop: () => setPlaying(false),
  };
}

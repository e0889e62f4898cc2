import { useMemo, useState } from 'react';

/** What is looked at, and what stays open; by their ids. */
export type Told = {
  /** What is told of now. */
  id: string | undefined;
  pinned: string | undefined;
  look: (id: string | undefined) => void;
  /** Pins, or lets go what is pinned. */
  pin: (id: string | undefined) => void;
};

/** One thing at a time is told of: what is looked at, otherwise what is pinned until it is let go. */
export function useTold(): Told {
  const [looked, look] = useState<string>();
  const [pinned, setPinned] = useState<string>();
  return useMemo(
    () => ({
      id: looked ?? pinned,
      pinned,
      look,
      pin: id => setPinned(before => (before === id ? undefined : id)),
    }),
    [looked, pinned],
  );
}

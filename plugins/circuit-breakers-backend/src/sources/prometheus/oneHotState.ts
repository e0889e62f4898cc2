import type { BreakerState } from '@banyan/core';
import type { Sample } from '@banyan/backstage-plugin-banyan-node';

/** The state among series of which one is 1 and the others are 0, one for each state. */
export function oneHotState(
  samples: readonly Sample[],
  words: Readonly<Record<string, BreakerState>>,
  absent = 'its metrics do not tell its state',
): { state: BreakerState; unknownBecause?: string } {
  const on = new Set(
    samples
      .filter(({ value }) => value === 1)
      .map(({ labels }) => labels.state),
  );
  const [word, ...more] = on;
  const unknown = (unknownBecause: string) => ({
    state: 'unknown' as const,
    unknownBecause,
  });
  if (!samples.length) return unknown(absent);
  if (word === undefined) return unknown('none of its states is set to 1');
  if (more.length) {
    return unknown(`it says ${[word, ...more].join(' and ')} at once`);
  }
  return Object.hasOwn(words, word)
    ? { state: words[word] }
    : unknown(`it says "${word}", which is no state that Banyan knows`);
}

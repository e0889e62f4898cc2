import type { BreakerSpell } from '@banyan/backstage-plugin-banyan-common';
import type { BreakerState } from './breakerStates';

/** A piece of a band: a state, or a gap in which nothing is known. */
export type BandPart = {
  state: BreakerState | 'gap';
  /** Percent of the band. */
  left: number;
  width: number;
  from: number;
  to: number;
};

/** The spells of one lane as pieces of a band from `from` to `to`; what no spell covers is a gap. */
export function bandParts(
  spells: readonly BreakerSpell[],
  { from, to }: { from: number; to: number },
): BandPart[] {
  const parts: BandPart[] = [];
  const add = (state: BandPart['state'], start: number, end: number) => {
    if (end <= start) return;
    const left = ((start - from) / (to - from)) * 100;
    const width = ((end - start) / (to - from)) * 100;
    parts.push({ state, left, width, from: start, to: end });
  };
  let reached = from;
  for (const spell of spells.toSorted((a, b) => a.from - b.from)) {
    const start = Math.max(spell.from, reached);
    const end = Math.min(spell.to ?? to, to);
    if (end <= start) continue;
    add('gap', reached, start);
    add(spell.state, start, end);
    reached = end;
  }
  add('gap', reached, to);
  return parts;
}

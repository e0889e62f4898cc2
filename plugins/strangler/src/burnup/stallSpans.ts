import type { TimelineResponse } from '@banyan/backstage-plugin-banyan-common';
import { listed, monthText, plural } from '../page';
import { wholeMonths } from './months';

type Stall = TimelineResponse['stalls'][number];

/** A shorter rest is no stall. */
const FEWEST_MONTHS = 6;

/** The stalls as they were known at a moment: one that goes on ends there for now. */
export const stallsUntil = (stalls: readonly Stall[], until: number): Stall[] =>
  stalls
    .filter(({ from }) => from < until)
    .map(stall =>
      stall.to <= until
        ? stall
        : { ...stall, to: until, months: wholeMonths(stall.from, until) },
    )
    .filter(({ months }) => months >= FEWEST_MONTHS);

/** Over the bracket: `stalled 32 months`. */
export const stallTitle = ({ months }: Stall): string =>
  `stalled ${plural(months, 'month')}`;

/** Under the bracket: what was still open. */
export function stallNote({ open }: Stall): string {
  if (open.length === 0) return '';
  return open.length > 3
    ? `${open.length} capabilities open`
    : `only ${listed(open)} open`;
}

/** The whole of it in words. */
export const stallWords = (stall: Stall): string =>
  [
    `${monthText(stall.from)} to ${monthText(stall.to)}: nothing moved for ${plural(stall.months, 'month')}`,
    stallNote(stall),
  ]
    .filter(Boolean)
    .join('; ');

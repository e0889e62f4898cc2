import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { organisationTitle, spanText } from '../state';

function probe({ nextProbeAt }: BreakerItem, now: number): string | undefined {
  if (nextProbeAt === null) return undefined;
  const rest = nextProbeAt - now;
  return rest > 0 ? `next probe in ${spanText(rest)}` : 'probe is due';
}

function instancesNote({ instances, state }: BreakerItem): string | undefined {
  const { open, halfOpen, unknown, total } = instances;
  if (total <= 1) return undefined;
  if (state === 'open') return `${open} of ${total} instances open`;
  if (state === 'half-open')
    return open > 0
      ? `${halfOpen} of ${total} instances half-open, ${open} still open`
      : `${halfOpen} of ${total} instances half-open`;
  return state === 'unknown'
    ? `${unknown} of ${total} instances silent`
    : undefined;
}

/** The company, then what else there is to say of the state. */
export function attentionNote(item: BreakerItem, now: number): string {
  const { state, flapping, unknownBecause } = item;
  const notes = [
    organisationTitle(item.organization),
    state === 'unknown' ? (unknownBecause ?? undefined) : undefined,
    instancesNote(item),
    flapping ? 'flapping: it closes and trips again' : undefined,
    state === 'open' || state === 'half-open' ? probe(item, now) : undefined,
  ];
  return notes.filter(note => note !== undefined).join(' · ');
}

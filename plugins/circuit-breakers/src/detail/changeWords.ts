import { STATES } from '../state';
import type { EventRow } from './foldEvents';

const KINDS: Readonly<Record<EventRow['kind'], string>> = {
  transition: 'change of state',
  notification: 'notified',
  order: 'order',
  source: 'source',
  fault: 'fault',
};

const word = (state: EventRow['changes'][number]['to']) =>
  state === null ? '?' : STATES[state].word;

/** What a row says happened: `closed → open`, `17 changes: half-open, closed, open`. */
export function changeWords({ changes, kind, folded, by }: EventRow): string {
  const [first] = changes;
  if (!first) return by ? `${by} ${KINDS[kind]}` : KINDS[kind];
  if (folded === 1) return `${word(first.from)} → ${word(first.to)}`;
  const seen = [...new Set(changes.map(({ to }) => word(to)))];
  return `${folded} changes: ${seen.join(', ')}`;
}

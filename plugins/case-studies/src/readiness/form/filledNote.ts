import { type FieldId, READINESS_FIELDS } from '../fields';
import type { Prefill } from '../prefill';

/** How many answers are the catalog's. */
export function filledNote(
  prefill: Prefill,
  isChanged: (id: FieldId) => boolean,
): string {
  const filled = READINESS_FIELDS.filter(
    ({ id }) => prefill[id] && !isChanged(id),
  );
  return `${filled.length} of ${READINESS_FIELDS.length} filled from the catalog`;
}

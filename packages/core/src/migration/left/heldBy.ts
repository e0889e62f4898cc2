import type { Capability } from '../migration';
import type { CapabilityState } from '../stateAt';

/** What holds a capability from outside of the migration; null = nothing that is known. */
export function heldBy(
  { blockedBy }: Capability,
  { stage, event }: CapabilityState,
): string | null {
  if (blockedBy !== null) return blockedBy;
  return stage === 'blocked' ? (event?.note ?? 'nobody states what') : null;
}

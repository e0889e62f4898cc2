import type { LeftEvidence, MigrationFacts } from '../facts';
import type { Capability } from '../migration';
import type { CapabilityState } from '../stateAt';

/** A capability that is not retired yet, with what is known of it. */
export type Leftover = {
  facts: MigrationFacts;
  capability: Capability;
  state: CapabilityState;
  evidence: readonly LeftEvidence[];
  /** The group that takes it over. */
  owner: string | null;
  /** Open capabilities that it waits for. */
  waitsFor: readonly string[];
};

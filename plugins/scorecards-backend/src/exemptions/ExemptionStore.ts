/** That a check shall not count for an entity, as it is on record. */
export type StoredExemption = {
  id: string;
  entityRef: string;
  /** Its key. */
  check: string;
  reason: string;
  /** What somebody decided; that it ended by itself is nobody's decision. */
  state: 'requested' | 'approved' | 'denied' | 'revoked' | 'withdrawn';
  requestedBy: string;
  requestedAt: number;
  /** The last day that it holds, `YYYY-MM-DD`, UTC. */
  endsOn: string;
  /** The last decision. */
  decidedBy: string | null;
  decidedAt: number | null;
  decision: string | null;
};

/** What somebody decides about an exemption. */
export type ExemptionDecision = {
  state: 'approved' | 'denied' | 'revoked' | 'withdrawn';
  by: string;
  at: number;
  reason: string | null;
};

/** Keeps exemptions, for good. */
export interface ExemptionStore {
  /** What holds or is asked for, and has not ended before this day; the oldest first. */
  open(today: string): Promise<StoredExemption[]>;
  find(id: string): Promise<StoredExemption | undefined>;
  /** The newest first. */
  list(of?: { entityRef?: string }): Promise<StoredExemption[]>;
  /** Fails with a conflict when one for the same entity and check is open on this day. */
  add(exemption: StoredExemption, today: string): Promise<void>;
  /** Fails with a conflict when it is no longer in that state. */
  decide(
    exemption: Pick<StoredExemption, 'id' | 'state'>,
    decision: ExemptionDecision,
  ): Promise<StoredExemption>;
}

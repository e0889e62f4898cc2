import type { Acceptance } from '@banyan/core';

/** An acceptance as it is on record: with the user who decided. */
export type RecordedAcceptance = Acceptance & { acceptedBy: string };

/** Keeps what was accepted, for good. */
export interface AcceptanceStore {
  /** What was neither withdrawn nor followed by a newer one, expired ones included; the oldest first. */
  open(): Promise<RecordedAcceptance[]>;
  /** Fails with a conflict when the same is accepted already and counts on this day. */
  add(acceptance: RecordedAcceptance, today: string): Promise<void>;
  /** False when there is nothing of that id to withdraw. */
  withdraw(id: string, by: string, at: string): Promise<boolean>;
}

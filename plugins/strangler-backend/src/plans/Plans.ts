import type { Entity } from '@backstage/catalog-model';
import type { TrafficSubject } from '@banyan/backstage-plugin-banyan-node';
import type { Migration } from '@banyan/core';
import type { Names } from './CapabilityNames';

/** A capability whose traffic a configured source tells. */
export type PlannedSubject = TrafficSubject & {
  /** The configured id of the source. */
  source: string;
};

/** A migration of the catalog, with what was recorded and seen since. */
export type PlannedMigration = {
  ref: string;
  entity: Entity;
  /** Its history holds what the catalog states, what was recorded, and what gateways changed. */
  migration: Migration;
  /** What is wrong with the plan or does not fit it: sentences. */
  problems: readonly string[];
  subjects: readonly PlannedSubject[];
  /** Where the value of its halt rule is asked for; null = nowhere. */
  haltQuery: { source: string; query: string } | null;
  names: Names;
};

/** A migration that cannot be read. */
export type BrokenPlan = { ref: string; problem: string };

/** The migrations of the catalog; whoever may see them is for the reader to find out. */
export interface Plans {
  /** Never older than a minute, and with everything recorded until now; fails only when the catalog was never read. */
  all(): Promise<readonly PlannedMigration[]>;
  get(ref: string): Promise<PlannedMigration | undefined>;
  broken(): Promise<readonly BrokenPlan[]>;
  /** Reads the catalog again, now. */
  refresh(): Promise<void>;
}

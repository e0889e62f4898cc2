import type { ReadinessFacts } from '@banyan/core';

/** What the pilot's migration says; null = nobody knows. */
export type PilotFacts = {
  services: number | null;
  domains: number | null;
  haltRule: boolean;
  multiplier: number | null;
};

/** What the ownership of the scope says; null = nobody knows. */
export type OwnedFacts = {
  headcount: number | null;
  /** Whether somebody made the headcount up. */
  illustrative: boolean;
  services: number | null;
  platformTeams: number;
};

/** What is known of an organisation without asking anybody. */
export type CatalogFacts = {
  title: string | null;
  stated: ReadinessFacts | null;
  owned: OwnedFacts | null;
  pilot: PilotFacts | null;
  /** What could not be read, and why. */
  problems: readonly string[];
};

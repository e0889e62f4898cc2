import type { Migration } from './migration';
import type { ObservedTraffic } from './traffic';

/** Observed traffic and who observed it; without a source all are taken for the same. @public */
export type SourcedTraffic = ObservedTraffic & { source?: string };

/** What the catalog tells around a migration; null = not known. @public */
export type Surroundings = {
  /** `production`, `deprecated`, ... */
  legacyLifecycle: string | null;
  /** Components that still call or use the legacy one. */
  legacyCallers: readonly string[] | null;
  /** Teams that build products. */
  productTeams: number | null;
  platformTeam: string | null;
  /** The group that owns an entity. */
  ownerOf: (ref: string) => string | null;
};

/** All that is known of a migration at a moment: what the checks judge. @public */
export type MigrationFacts = {
  migration: Migration;
  /** The moment to judge; later events do not count. */
  at: number;
  /** Seen lately; empty when `at` lies in the past. */
  traffic: readonly SourcedTraffic[];
  /** What the halt rule looks at; null = nobody tells. */
  metric: { value: number; at: number } | null;
  surroundings: Surroundings;
};

/** Something that a verdict rests on. @public */
export type MigrationEvidence = {
  text: string;
  capability: string | null;
  entityRef: string | null;
  at: number | null;
  url: string | null;
};

/** What a check says. @public */
export type MigrationVerdict = {
  verdict: 'pass' | 'warn' | 'fail' | 'not-applicable' | 'no-data';
  /** Null = the whole migration. */
  capability: string | null;
  message: string;
  evidence: MigrationEvidence[];
};

/** One rule that a migration should keep. @public */
export type MigrationCheck = {
  id: string;
  level: 'bronze' | 'silver' | 'gold';
  title: string;
  why: string;
  remediation: string;
  /** One verdict at least; no two of one capability. */
  judge: (facts: MigrationFacts) => MigrationVerdict[];
};

/** Something that somebody should look at. @public */
export type MigrationFinding = MigrationVerdict & {
  /** The id of a check, or drift, residual, parity, halt, stall, regression, source. */
  check: string;
  remediation: string | null;
};

/** The evidence for one step to `retired`. @public */
export type LeftEvidence = {
  step: 'traffic' | 'route' | 'code' | 'tables';
  verdict: 'there' | 'missing' | 'unknown' | 'not-applicable';
  message: string;
};

/** What is left of one capability before its legacy part can be deleted. @public */
export type LeftItem = {
  capability: string;
  /** Place in the order of what unblocks most; null = clean-up, at any time. */
  order: number | null;
  /** Why it stands there. */
  because: string;
  owner: string | null;
  tier: number | null;
  /** Points still routed to legacy. */
  leftToRoute: number;
  evidence: LeftEvidence[];
  stillOnLegacy: string;
  next: string;
  /** Capabilities that wait for it. */
  unblocks: string[];
  /** Components that still call the legacy one, by the catalog. */
  callers: string[];
};

/** The stages that a capability passes through, in order, and two that stand outside it. @public */
export const STAGES = [
  'legacy',
  'shadow',
  'canary',
  'migrated',
  'retired',
  'blocked',
  'stays',
] as const;

/** @public */
export type Stage = (typeof STAGES)[number];

/** Whose data the new side works on. @public */
export type DataOwnership = 'shared' | 'replicated' | 'owned';

/** What happened to a capability. @public */
export type StageEvent = {
  /** As it was stated: a year, a month, a day or a moment, in ISO form. */
  stated: string;
  /** Start of what was stated, epoch milliseconds. */
  at: number;
  stage: Stage;
  /** Share that the new side is meant to serve, 0 to 100; null = the stage decides. */
  percent: number | null;
  data: DataOwnership | null;
  evidence: 'documented' | 'chapter' | 'illustrative' | 'observed' | null;
  note: string | null;
  /** Link or number of the incident that was the reason. */
  incident: string | null;
  /** The catalog, somebody in the portal, the gateway itself, or a producer that pushes. */
  origin: 'catalog' | 'recorded' | 'gateway' | 'push';
  /** Who recorded it; null = nobody in the portal. */
  by: string | null;
};

/** What must be true of a capability before it is retired, beside "no traffic". @public */
export const RETIREMENT_STEPS = ['route', 'code', 'tables'] as const;

/** @public */
export type RetirementStep = (typeof RETIREMENT_STEPS)[number];

/** Epoch milliseconds when it was done; `not-applicable`; null = not done, as far as is known. @public */
export type Retirement = Readonly<
  Record<RetirementStep, number | 'not-applicable' | null>
>;

/** A part of a legacy system that moves in one go. @public */
export type Capability = {
  name: string;
  /** Names that it had before: what was recorded under them is of it. */
  formerly?: readonly string[];
  title: string | null;
  tier: number | null;
  /** Points; a capability without a stated weight has 1. */
  weight: number;
  /** Whether the weight is stated. */
  isWeighed: boolean;
  /** What takes it over; null = not decided, or hidden. */
  to: string | null;
  routes: readonly string[];
  /** Names of capabilities that have to be moved before. */
  dependsOn: readonly string[];
  blockedBy: string | null;
  /** For how long after the last step back is possible; null = not stated. */
  rollbackDays: number | null;
  retirement: Retirement;
  /** Ordered by `at`; what was recorded later wins over what was stated for the same time. */
  history: readonly StageEvent[];
};

/** The rule that stops a migration. @public */
export type HaltRule = {
  metric: string;
  baseline: number | null;
  /** Stops at this multiple of the baseline. */
  multiplier: number | null;
  above: number | null;
  below: number | null;
  unit: string | null;
  /** What of the observed traffic it looks at; null = values come from elsewhere. */
  measure: 'error-rate' | 'latency-p99' | 'mismatch-rate' | null;
};

/** How a legacy system is replaced, capability by capability. @public */
export type Migration = {
  ref: string;
  title: string;
  /** Full references; null = not stated, or hidden. */
  owner: string | null;
  legacy: string | null;
  facade: string | null;
  /** Start of what was stated, epoch milliseconds. */
  startedAt: number;
  /** End of what was stated; null = no target. */
  targetAt: number | null;
  observabilityReadyAt: number | null;
  halt: HaltRule | null;
  capabilities: readonly Capability[];
  stays: readonly { name: string; why: string }[];
};

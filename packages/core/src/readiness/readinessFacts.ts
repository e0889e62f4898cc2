/** Where an organization is in its life. @public */
export const STAGES_OF_LIFE = ['startup', 'scaleup', 'enterprise'] as const;

/** @public */
export type StageOfLife = (typeof STAGES_OF_LIFE)[number];

/** What may hurt enough to be worth services of one's own. @public */
export const PAINS = [
  'deployment-coupling',
  'hot-path-scaling',
  'coordination',
] as const;

/** @public */
export type Pain = (typeof PAINS)[number];

/** What has to stand before services do. @public */
export const READINESS_LEGS = [
  'cicd',
  'observability',
  'platformTeam',
  'onCallCulture',
] as const;

/** @public */
export type ReadinessLeg = (typeof READINESS_LEGS)[number];

/** The figures of the state before. @public */
export const BASELINE_FIGURES = [
  'deploysPerWeek',
  'deployFailurePct',
  'mergeConflictsPerWeek',
  'crossTeamHoursPerFeature',
] as const;

/** @public */
export type BaselineFigure = (typeof BASELINE_FIGURES)[number];

/** What could help in place of services. @public */
export const ALTERNATIVES = [
  'modularMonolith',
  'packages',
  'teamTopology',
] as const;

/** @public */
export type Alternative = (typeof ALTERNATIVES)[number];

/** The one reason that allows a boundary whatever the size. @public */
export const INCOMPATIBLE_STACK = 'incompatible-stack';

/** What an organization states of itself before it cuts services; null = not stated. @public */
export type ReadinessFacts = {
  engineers: number | null;
  stage: StageOfLife | null;
  /** Those of {@link PAINS} that are named; null = nothing is stated. */
  pains: readonly Pain[] | null;
  /** The reason of a boundary despite the size. */
  exception: string | null;
  legs: Readonly<Record<ReadinessLeg, boolean | null>>;
  boundariesClear: boolean | null;
  latencyCritical: boolean | null;
  /** Whether the path that must be fast stays in one process. */
  hotPathInProcess: boolean | null;
  baseline: Readonly<Record<BaselineFigure, number | null>>;
  /** When the baseline was measured, milliseconds since 1970. */
  baselineAt: number | null;
  /** Points given to each alternative in the decision record. */
  alternatives: Readonly<Record<Alternative, number | null>>;
  /** Where the decision record is. */
  decisionRecord: string | null;
  /** Whether it has committed itself to reorganise around services. */
  willReorganise: boolean | null;
  /** The migration that is its pilot, as it is written. */
  pilot: string | null;
};

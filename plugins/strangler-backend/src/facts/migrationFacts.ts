import type { MigrationSummary } from '@banyan/backstage-plugin-banyan-common';
import type {
  MigrationEvidence,
  MigrationFinding,
  MigrationVerdict,
  ToldMigrationCheck,
} from '@banyan/core';

/** What one check says of a whole migration, and what that rests on. */
export type CheckFact = Required<ToldMigrationCheck>;

/** What scorecards may know of a migration; null = not known. */
export type MigrationLine = {
  /** Percent. */
  weight: number | null;
  count: number | null;
  traffic: number | null;
  data: number | null;
  state: MigrationSummary['state'];
  stalledMonths: number;
  forecast: MigrationSummary['forecast']['verdict'];
  /** By when it ends in 85 of 100 runs: `YYYY-MM`. */
  endsBy: string | null;
  capabilities: number;
  retired: number;
  failing: number;
  warning: number;
  /** By the id of the check: the worst that it says of any capability. */
  checks: Record<string, CheckFact>;
};

/** From what has to be looked at first. */
const WORST_FIRST: readonly MigrationVerdict['verdict'][] = [
  'fail',
  'warn',
  'no-data',
  'pass',
  'not-applicable',
];

const evidenceFact = ({ text, entityRef }: MigrationEvidence) => ({
  text,
  entityRef,
});

function worstByCheck(
  checked: readonly MigrationFinding[],
): Record<string, CheckFact> {
  const bestFirst = checked.toSorted(
    (a, b) => WORST_FIRST.indexOf(b.verdict) - WORST_FIRST.indexOf(a.verdict),
  );
  return Object.fromEntries(
    bestFirst.map(({ check, verdict, message, evidence }) => [
      check,
      { verdict, message, evidence: evidence.map(evidenceFact) },
    ]),
  );
}

/** The facts on one migration. */
export const migrationFacts = (
  summary: MigrationSummary,
  checked: readonly MigrationFinding[],
): MigrationLine => ({
  ...summary.progress,
  state: summary.state,
  stalledMonths: summary.stalledMonths,
  forecast: summary.forecast.verdict,
  endsBy: summary.forecast.p85,
  capabilities: summary.capabilityCount,
  retired: summary.stages.retired,
  failing: summary.failing,
  warning: summary.warning,
  checks: worstByCheck(checked),
});

import type { MigrationFinding } from '@banyan/core';
import type { SeenMigration } from './SeenMigration';

const found = (
  message: string,
  capability: string | null,
  remediation: string | null,
): MigrationFinding => ({
  check: 'plan',
  verdict: 'warn',
  capability,
  message,
  remediation,
  evidence: [],
});

/** What is wrong with the plan itself: what does not fit together, and what the catalog does not have. */
export const planFindings = ({
  plan: { problems },
  strangers,
}: Pick<SeenMigration, 'plan' | 'strangers'>): MigrationFinding[] => [
  ...problems.map(problem => found(problem, null, null)),
  ...strangers.map(({ ref, capability, what }) =>
    found(
      `${what} ${ref} is not in the catalog`,
      capability,
      'Register it, or correct the reference.',
    ),
  ),
];

import type { MigrationFacts, MigrationFinding } from '../facts';
import { regressionsOf } from '../regressionsOf';
import { stepEvidence } from '../steps';
import { figure } from '../words';

/** regression: a capability went back. That it is not explained is said by MIG-05. */
export const regressionFindings = ({
  migration,
  at,
}: MigrationFacts): MigrationFinding[] =>
  regressionsOf(migration, at).map(step => {
    const { capability, from, to, event, isExplained } = step;
    const why = event.note ?? 'no reason is stated';
    return {
      check: 'regression',
      verdict: 'warn',
      capability,
      message: `${capability} went back from ${figure(from)} to ${figure(to)} % in ${event.stated}: ${why}`,
      remediation: isExplained
        ? null
        : 'Write down why, and which incident it belongs to.',
      evidence: [stepEvidence(step)],
    };
  });

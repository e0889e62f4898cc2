import { migrationChecks } from '../checks/migrationChecks';
import type {
  MigrationFacts,
  MigrationFinding,
  MigrationVerdict,
} from '../facts';
import { driftFindings } from './driftFindings';
import { haltFindings } from './haltFindings';
import { parityFindings } from './parityFindings';
import { regressionFindings } from './regressionFindings';
import { residualFindings } from './residualFindings';
import { sourceFindings } from './sourceFindings';
import { stallFindings } from './stallFindings';

const URGENCY: readonly MigrationVerdict['verdict'][] = [
  'fail',
  'warn',
  'no-data',
];

/** What all checks say of a migration, passes included. @public */
export const checkedMigration = (facts: MigrationFacts): MigrationFinding[] =>
  migrationChecks.flatMap(({ id, remediation, judge }) =>
    judge(facts).map(verdict => ({
      check: id,
      remediation:
        verdict.verdict === 'pass' || verdict.verdict === 'not-applicable'
          ? null
          : remediation,
      ...verdict,
    })),
  );

/**
 * What somebody should look at: first what happens now, then checks that do not pass; failures
 * before warnings before what nobody tells.
 *
 * @public
 */
export function migrationFindings(facts: MigrationFacts): MigrationFinding[] {
  const all = [
    ...haltFindings(facts),
    ...parityFindings(facts),
    ...residualFindings(facts),
    ...driftFindings(facts),
    ...sourceFindings(facts),
    ...stallFindings(facts),
    ...regressionFindings(facts),
    ...checkedMigration(facts),
  ];
  return URGENCY.flatMap(urgency =>
    all.filter(({ verdict }) => verdict === urgency),
  );
}

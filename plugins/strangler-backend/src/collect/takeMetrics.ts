import type { PushedObservations } from '@banyan/backstage-plugin-banyan-common';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { PlannedMigration } from '../plans/Plans';
import { writeHaltValue } from '../store/figures';
import type { PushOutcome } from '../Strangler';
import { futureProblem, unknownMigration } from './pushProblem';

type Metric = PushedObservations['metrics'][number];

function problemOf(
  { migrationRef, at }: Metric,
  plan: PlannedMigration | undefined,
  now: number,
): string | undefined {
  if (!plan) return unknownMigration(migrationRef);
  if (!plan.migration.halt)
    return `${migrationRef} has no halt rule: state spec.halt first`;
  const future = futureProblem(at, now);
  return future && `at: ${future}`;
}

/** Takes pushed values of halt rules; what it does not take comes back with its place. */
export async function takeMetrics(
  database: Database,
  metrics: readonly Metric[],
  { plans, now }: { plans: ReadonlyMap<string, PlannedMigration>; now: number },
): Promise<PushOutcome['refused']> {
  const refused: PushOutcome['refused'] = [];
  for (const [index, metric] of metrics.entries()) {
    const { migrationRef, value, at } = metric;
    const problem = problemOf(metric, plans.get(migrationRef), now);
    if (problem !== undefined)
      refused.push({ index: `metrics.${index}`, problem });
    else
      await writeHaltValue(database, migrationRef, {
        ...{ value, at },
        origin: 'push',
      });
  }
  return refused;
}

import type {
  ForecastSummary,
  MigrationSummary,
} from '@banyan/backstage-plugin-banyan-common';
import { oneDecimal, type ProgressShares, type ShareOf } from '@banyan/core';
import type { Assessment, Case } from './Assessor';

const ILLUSTRATIVE = 'banyan/illustrative';

const roundedShare = (share: ShareOf) => ({
  ...share,
  done: oneDecimal(share.done),
  total: oneDecimal(share.total),
});

const roundedShares = ({ weight, count, traffic, data }: ProgressShares) => ({
  weight: roundedShare(weight),
  count: roundedShare(count),
  traffic: roundedShare(traffic),
  data: roundedShare(data),
});

const summaryOf = ({
  verdict,
  p50,
  p85,
  p95,
  message,
}: ForecastSummary): ForecastSummary => ({ verdict, p50, p85, p95, message });

/** What is said of a migration in a list. */
export function migrationSummary(
  { seen, view }: Case,
  assessment: Assessment,
  { forecast, simulated }: { forecast: ForecastSummary; simulated: boolean },
): MigrationSummary {
  const { plan, migration } = seen;
  const { metadata } = plan.entity;
  const { progress, findings } = assessment;
  const { owner } = migration;
  const count = (wanted: string) =>
    findings.filter(({ verdict }) => verdict === wanted).length;
  return {
    ref: plan.ref,
    title: migration.title,
    description: metadata.description ?? null,
    owner,
    organization: (owner !== null && view.node(owner)?.organization) || null,
    legacy: migration.legacy,
    facade: migration.facade,
    startedAt: migration.startedAt,
    targetAt: migration.targetAt,
    state: assessment.state,
    progress: {
      weight: oneDecimal(progress.weight),
      count: oneDecimal(progress.count),
      traffic: oneDecimal(progress.traffic),
      data: oneDecimal(progress.data),
    },
    shares: roundedShares(assessment.shares),
    lastMonth: oneDecimal(assessment.lastMonth),
    trend: assessment.trend.map(each => oneDecimal(each)),
    stages: assessment.stages,
    capabilityCount: migration.capabilities.length,
    stays: migration.stays.map(({ name, why }) => ({ name, why })),
    forecast: summaryOf(forecast),
    findings,
    failing: count('fail'),
    warning: count('warn'),
    stalledMonths: assessment.stalledMonths,
    simulated,
    illustrative: metadata.annotations?.[ILLUSTRATIVE] ?? null,
  };
}

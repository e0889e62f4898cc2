import type { MigrationFacts, MigrationFinding } from '../facts';
import { ENOUGH_REQUESTS, observedShare } from '../observed/observedShare';
import type { ObservedTraffic } from '../traffic';
import { sourcesOf } from '../observed/trafficOf';
import { evidence } from '../verdicts';
import { counted, figure, listed, percentage } from '../words';
import { TOLERATED_POINTS } from './driftFindings';

type Told = { source: string; percent: number; text: string; at: number };

function sharesOf(capability: string, facts: MigrationFacts): Told[] {
  return sourcesOf(facts.traffic, capability).flatMap(({ source, traffic }) => {
    const seen = observedShare(traffic);
    if (!seen || seen.requests < ENOUGH_REQUESTS) return [];
    const text = `${source}: ${figure(seen.percent)} % of ${counted(seen.requests, 'request')}`;
    return [{ source, percent: seen.percent, text, at: traffic.to }];
  });
}

function weightsOf(capability: string, facts: MigrationFacts): Told[] {
  const told = (traffic: ObservedTraffic, source: string): Told[] => {
    const percent = traffic.intendedPercent;
    if (percent === null) return [];
    const text = `${source}: set to ${percentage(percent)}`;
    return [{ source, percent, text, at: traffic.to }];
  };
  return sourcesOf(facts.traffic, capability).flatMap(each =>
    told(each.traffic, each.source),
  );
}

function disagreement(
  capability: string,
  told: readonly Told[],
  what: string,
): MigrationFinding[] {
  const percents = told.map(({ percent }) => percent);
  if (Math.max(...percents) - Math.min(...percents) <= TOLERATED_POINTS)
    return [];
  return [
    {
      check: 'source',
      verdict: 'warn',
      capability,
      message: `${capability}: the sources ${listed(told.map(each => each.source))} disagree about ${what}`,
      remediation:
        'Look whether all of them see the same gateway and the same routes, and take out the one that does not.',
      evidence: told.map(({ text, at }) => evidence(text, { capability, at })),
    },
  ];
}

/** source: two sources tell different things of one capability. */
export const sourceFindings = (facts: MigrationFacts): MigrationFinding[] =>
  facts.migration.capabilities.flatMap(({ name }) => [
    ...disagreement(name, sharesOf(name, facts), 'the share it serves'),
    ...disagreement(name, weightsOf(name, facts), 'what is configured'),
  ]);

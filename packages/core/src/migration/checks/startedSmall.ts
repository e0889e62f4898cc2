import type { MigrationCheck } from '../facts';
import { firstSteps, stepEvidence } from '../steps';
import { fail, noData, notApplicable, pass } from '../verdicts';
import { listed } from '../words';
import { CRITICAL_TIER } from '../criticalTier';

/** MIG-03: what moved first was not critical; of several that moved together, none. */
export const startedSmall: MigrationCheck = {
  id: 'MIG-03',
  level: 'silver',
  title: 'It started with something non-critical',
  why: 'The first move teaches the tools and the team. What they learn should cost nobody a trip or a film.',
  remediation:
    'Choose a pilot of tier 2 or 3 before the next critical capability moves.',
  judge: ({ migration, at }) => {
    const steps = firstSteps(migration, at);
    const pilots = steps.filter(step => step.at === steps[0].at);
    if (pilots.length === 0) return [notApplicable('nothing has moved yet')];
    const tiers = pilots.map(({ capability }) => ({
      capability,
      tier:
        migration.capabilities.find(({ name }) => name === capability)?.tier ??
        null,
    }));
    const details = { evidence: pilots.map(stepEvidence) };
    const named = (some: typeof tiers) =>
      listed(
        some.map(each => `${each.capability} (tier ${each.tier ?? 'unknown'})`),
      );
    const critical = tiers.filter(
      ({ tier }) => tier !== null && tier <= CRITICAL_TIER,
    );
    if (critical.length > 0)
      return [fail(`it started with ${named(critical)}`, details)];
    const unknown = tiers.filter(({ tier }) => tier === null);
    return unknown.length > 0
      ? [
          noData(
            `nobody states how critical its start was: ${named(unknown)}`,
            details,
          ),
        ]
      : [pass(`it started with ${named(tiers)}`, details)];
  },
};

import type { MigrationCheck } from '../facts';
import { monthOf } from '../months';
import { firstSteps, stepEvidence } from '../steps';
import { evidence, fail, noData, notApplicable, pass } from '../verdicts';

/**
 * MIG-11: a platform team and observability are there before the second capability moves. The
 * catalog dates neither teams nor pipelines, so of these only the team is judged, by being there.
 */
export const platformFirst: MigrationCheck = {
  id: 'MIG-11',
  level: 'silver',
  title: 'The platform came first',
  why: 'Each capability that moves without a platform brings its own way to build, deploy and watch.',
  remediation:
    'Give a platform team the time to build deployment and tracing before the next capability moves.',
  judge: ({ migration, at, surroundings: { platformTeam } }) => {
    const second = firstSteps(migration, at).at(1);
    if (!second)
      return [notApplicable('fewer than two capabilities have moved')];
    const ready = migration.observabilityReadyAt;
    const details = {
      evidence: [
        stepEvidence(second),
        ...(platformTeam === null
          ? []
          : [evidence('the platform team', { entityRef: platformTeam })]),
      ],
    };
    const moved = `the second capability, ${second.capability}, moved in ${second.event.stated}`;
    if (ready !== null && ready > second.at)
      return [
        fail(`${moved}, observability was ready in ${monthOf(ready)}`, details),
      ];
    const missing = [
      ready === null ? 'when observability was ready' : [],
      platformTeam === null ? 'which team is the platform team' : [],
    ].flat();
    return missing.length > 0
      ? [noData(`nobody states ${missing.join(' and ')}`, details)]
      : [
          pass(
            `observability and a platform team were there: ${moved}`,
            details,
          ),
        ];
  },
};

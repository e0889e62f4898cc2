import { NONE } from '../../../graph';
import { daysBefore } from '../../../migration/days';
import { day } from '../../../migration/words';
import type { Check, CheckEvidence, Facts } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { annotated } from '../derived/annotated';
import { about } from '../derived/evidence';
import { isVitalService } from '../derived/isVitalService';
import { lastExperiment } from './lastExperiment';

const WITHIN_DAYS = 90;

/** Who among the owner and the groups above it says that its postmortems blame nobody. */
function blamelessGroup({ id, world }: Facts): CheckEvidence[] {
  const { graph, ownership } = world;
  let group = ownership.owner[id];
  while (group !== NONE) {
    if (annotated(graph.entities[group], 'postmortem') === 'blameless')
      return about(graph, group, 'its postmortems are blameless');
    group = ownership.tree.parent[group];
  }
  return [];
}

/** RES-10 */
export const isChaosTested: Check = {
  id: 'RES-10',
  track: 'resilience',
  level: 'gold',
  title: 'is tested with failure, and safely',
  why: 'Protection that was never tried is a hope. Where people are blamed for what breaks, nobody dares to try it.',
  source: 'chapter S0',
  remediation:
    'Review one incident without blame first, then end one instance in working hours, and repeat it every quarter.',
  appliesTo: 'services and gateways in production of tier 0 and 1',
  needs: [
    {
      facts: 'chaos',
      connect:
        'what runs your experiments (push the set chaos), or set banyan/chaos',
    },
  ],
  looksAt: isVitalService,
  judge: facts => {
    const evidence = blamelessGroup(facts);
    if (evidence.length === 0)
      return notApplicable(
        'nobody above it says that postmortems are blameless: begin there (banyan/postmortem: blameless), then break things',
      );
    const last = lastExperiment(facts);
    if (!last)
      return noData(
        'no experiment is known: push the set chaos, or set banyan/chaos to a day and passed or failed',
        { evidence },
      );
    const message = `last experiment on ${day(last.at)}, ${last.passed ? 'passed' : 'failed'}`;
    if (!last.passed) return fail(message, { evidence });
    return last.at < daysBefore(facts.world.at, WITHIN_DAYS)
      ? fail(`${message}; not older than ${WITHIN_DAYS} days expected`, {
          evidence,
        })
      : pass(message, { evidence });
  },
};

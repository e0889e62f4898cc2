import { isOrganization } from '../../../ownership';
import { MANY_ENGINEERS } from '../../../readiness';
import type { Check, CheckEvidence, Facts } from '../../check';
import { factsOn, judged } from '../../judged';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { deployabilityChecks } from '../deployability';
import { aboutEach } from '../derived/evidence';
import { servicesOfOrganizations } from '../derived/ofOrganizations';
import { joined, plural } from '../derived/words';
import { observabilityChecks } from '../observability';
import { engineersUnknown } from './engineersUnknown';
import { stated } from './stated';
import { teamsByFunction } from './teamsByFunction';

/** As many examples as help; the message counts none of them. */
const MOST_EXAMPLES = 20;

const foundations = [...observabilityChecks, ...deployabilityChecks].filter(
  ({ level }) => level === 'bronze',
);

type Gap = {
  check: string;
  verdict: 'fail' | 'no-data';
  evidence: CheckEvidence;
};

/** What fails the first level of observability and deployability, or is not known. */
function gapsOf({ entity, id, world }: Facts): Gap[] {
  const services = world.once(servicesOfOrganizations).get(id) ?? [];
  const subjects = [
    entity,
    ...services.map(each => world.graph.entities[each]),
  ];
  return foundations.flatMap(check =>
    subjects.filter(check.looksAt).flatMap(subject => {
      const { verdict, message } = judged(check, factsOn(world, subject));
      if (verdict !== 'fail' && verdict !== 'no-data') return [];
      const text = `${check.id}: ${message}`;
      return {
        check: check.id,
        verdict,
        evidence: { text, entityRef: subject.ref },
      };
    }),
  );
}

/** READY-04 */
export const hasFoundations: Check = {
  id: 'READY-04',
  track: 'readiness',
  level: 'silver',
  title: 'has its platform in place, from fifty engineers on',
  why: 'With fifty people it is worth asking again whether each team should run its own services, but only on ground that carries them.',
  source: 'chapter S0',
  remediation:
    'Found a platform team, and bring every service to the first level of observability and deployability.',
  appliesTo: 'organizations of 50 engineers or more',
  looksAt: isOrganization,
  judge: facts => {
    const { engineers } = stated(facts);
    if (engineers === null) return engineersUnknown();
    const people = plural(engineers, 'engineer');
    if (engineers < MANY_ENGINEERS)
      return notApplicable(`${people}, it is about ${MANY_ENGINEERS} or more`);
    const { platform, isStated } = teamsByFunction(facts);
    const gaps = gapsOf(facts);
    const failing = gaps.filter(({ verdict }) => verdict === 'fail');
    const worst = failing.length > 0 ? failing : gaps;
    const evidence = [
      ...aboutEach(facts.world.graph, platform, 'a platform team'),
      ...worst.slice(0, MOST_EXAMPLES).map(each => each.evidence),
    ];
    const asked = joined([...new Set(worst.map(({ check }) => check))]);
    if (isStated && platform.length === 0)
      return fail(`${people}, and no platform team`, { evidence });
    if (failing.length > 0)
      return fail(`${people}; not everything passes ${asked}`, { evidence });
    if (!isStated)
      return noData(
        'nobody states what its teams are for: set banyan/function on each team',
        { evidence },
      );
    return gaps.length > 0
      ? noData(`${people}; for ${asked} not everything is known`, { evidence })
      : pass(`${people}, a platform team, and the foundations pass`, {
          evidence,
        });
  },
};

import { isOrganization } from '../../../ownership';
import { domainsOfTeam } from '../../../ownership/findings/domainsOfTeam';
import type { Check, Facts } from '../../check';
import { factsOn } from '../../judged';
import { fail, pass, warn } from '../../verdicts';
import { annotationPatch } from '../derived/annotated';
import { aboutEach } from '../derived/evidence';
import { liveOwnership } from '../derived/liveOwnership';
import { saidBy } from '../derived/said';
import { verb } from '../derived/verb';
import { plural } from '../derived/words';
import { stated } from './stated';
import { teamsByFunction } from './teamsByFunction';

const saidOfTeam = saidBy(domainsOfTeam, world => world.once(liveOwnership));

/** Product teams that work in too many domains (CON-03). */
const scattered = (facts: Facts): number[] =>
  teamsByFunction(facts).product.filter(team => {
    const { world } = facts;
    const said = saidOfTeam(factsOn(world, world.graph.entities[team]));
    return typeof said === 'object' && said.verdict === 'fail';
  });

/** READY-13 */
export const willReorganise: Check = {
  id: 'READY-13',
  track: 'readiness',
  level: 'silver',
  title: 'will reorganise its teams around services',
  why: 'Services follow the teams. Who changes the code and keeps the teams gets the old system back, with a network in it.',
  source: 'chapter S0',
  remediation:
    'Decide first which team owns which domain, commit to it with banyan/reorganise, and move people before code.',
  appliesTo: 'organizations',
  looksAt: isOrganization,
  judge: facts => {
    const { willReorganise: will } = stated(facts);
    if (will !== true)
      return fail(
        will === false
          ? 'it says that it will not reorganise'
          : 'no commitment to reorganise is declared',
        { patch: annotationPatch({ reorganise: `'true'` }) },
      );
    const teams = scattered(facts);
    return teams.length > 0
      ? warn(
          `committed, and ${plural(teams.length, 'product team')} still ${verb(teams.length, 'works', 'work')} in 3 domains or more`,
          {
            evidence: aboutEach(
              facts.world.graph,
              teams,
              'works in 3 domains or more',
            ),
          },
        )
      : pass('committed, and each product team works in 2 domains at most');
  },
};

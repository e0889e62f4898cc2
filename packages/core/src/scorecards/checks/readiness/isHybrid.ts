import { isOrganization } from '../../../ownership';
import { FEWEST_ENGINEERS, MANY_ENGINEERS } from '../../../readiness';
import type { Check } from '../../check';
import { fail, noData, notApplicable, pass, warn } from '../../verdicts';
import { aboutEach } from '../derived/evidence';
import { plural } from '../derived/words';
import { engineersUnknown } from './engineersUnknown';
import { stated } from './stated';
import { teamsByFunction } from './teamsByFunction';

const PRODUCT_TEAMS = { least: 2, most: 3 };

/** READY-03 */
export const isHybrid: Check = {
  id: 'READY-03',
  track: 'readiness',
  level: 'silver',
  title:
    'is two or three product teams and a platform team, below fifty engineers',
  why: 'Twenty people cannot fill the night shifts of six teams. A few teams on one platform can.',
  source: 'chapter S0',
  remediation:
    'Form two or three product teams and one platform team, and let one rotation carry the pager for all of them.',
  appliesTo: 'organizations of 10 to 49 engineers',
  looksAt: isOrganization,
  judge: facts => {
    const { engineers } = stated(facts);
    if (engineers === null) return engineersUnknown();
    if (engineers < FEWEST_ENGINEERS || engineers >= MANY_ENGINEERS)
      return notApplicable(
        `${plural(engineers, 'engineer')}, it is about ${FEWEST_ENGINEERS} to ${MANY_ENGINEERS - 1}`,
      );
    const { product, platform, isStated } = teamsByFunction(facts);
    if (!isStated)
      return noData(
        'nobody states what its teams are for: set banyan/function on each team',
      );
    const { graph } = facts.world;
    const evidence = [
      ...aboutEach(graph, product, 'a product team'),
      ...aboutEach(graph, platform, 'a platform team'),
    ];
    const message = `${plural(product.length, 'product team')} and ${plural(platform.length, 'platform team')}, 2 to 3 and 1 expected`;
    if (product.length > PRODUCT_TEAMS.most)
      return warn(`${message}: too early for two-pizza teams alone`, {
        evidence,
      });
    return product.length >= PRODUCT_TEAMS.least && platform.length > 0
      ? pass(message, { evidence })
      : fail(message, { evidence });
  },
};

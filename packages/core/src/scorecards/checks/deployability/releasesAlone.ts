import { isProductionService } from '../../../graph';
import type { Check } from '../../check';
import { fail, noData, pass } from '../../verdicts';
import { aboutEach } from '../derived/evidence';
import { needs } from '../derived/notTold';
import { plural } from '../derived/words';
import { lockstepPairs } from './lockstepPairs';
import { NO_DEPLOYS, recentDeploys } from './recentDeploys';

/** One deploy beside another is chance. */
const FEWEST = 2;

/** DEP-02 */
export const releasesAlone: Check = {
  id: 'DEP-02',
  track: 'deployability',
  level: 'silver',
  title: 'is not released together with services of other teams',
  why: 'Services that have to go out together are one program in several processes, with a network in between.',
  source: 'chapter S1',
  remediation:
    'Version the contract between them, let the callee serve the old and the new one for a while, and release each when it is ready.',
  appliesTo: 'services and gateways in production',
  needs: [needs('deploys')],
  looksAt: isProductionService,
  judge: facts => {
    const recent = recentDeploys(facts);
    if (!recent) return noData(NO_DEPLOYS);
    const { graph } = facts.world;
    const pairs = facts.world.once(lockstepPairs).get(facts.id) ?? [];
    const partners = new Map(
      pairs.map(pair => [
        pair.of === facts.id ? pair.with : pair.of,
        `${pair.together} of ${pair.deploys} deploys in one release within 30 minutes`,
      ]),
    );
    if (partners.size > 0)
      return fail(
        `released together with ${plural(partners.size, 'component')} of other teams`,
        {
          evidence: aboutEach(
            graph,
            partners.keys(),
            id => partners.get(id) ?? '',
          ),
        },
      );
    return recent.deploys.length < FEWEST
      ? noData(
          `${plural(recent.deploys.length, 'deploy')} within 90 days, too few to say`,
        )
      : pass(
          `${recent.deploys.length} deploys, none that has to wait for another team`,
        );
  },
};

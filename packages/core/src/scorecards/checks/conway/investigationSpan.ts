import { CRITICAL_TIER } from '../../../migration/criticalTier';
import type { Check } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { about } from '../derived/evidence';
import { isLive } from '../derived/subjects';
import { providersOf } from '../derived/providers';

const MOST = 6;
const CONNECT =
  'send the facts "api-traces" of the API: how many owner teams one traced request touches';

/** CON-07 */
export const investigationSpan: Check = {
  id: 'CON-07',
  track: 'conway',
  level: 'gold',
  title: 'has a bounded investigation span',
  why: 'Whoever is paged for a slow request has to find the team behind it; among twelve that takes the night.',
  source: 'chapter S0, U1',
  remediation:
    'Put a gateway before what lies far behind, or make fewer, coarser services of what one request always visits.',
  appliesTo: 'APIs of tier 0 or 1, by their own word or that of a provider',
  needs: [{ facts: 'api-traces', connect: CONNECT }],
  looksAt: entity => entity.kind === 'api' && isLive(entity),
  judge: facts => {
    const { graph } = facts.world;
    const providers = providersOf(facts);
    const tiers = [
      facts.entity.tier,
      ...providers.map(each => graph.entities[each].tier),
    ].filter(tier => tier !== undefined);
    const tier = facts.entity.tier ?? Math.min(Infinity, ...tiers);
    const evidence = providers.flatMap(each =>
      about(graph, each, 'provides it'),
    );
    if (tier > CRITICAL_TIER) {
      return notApplicable('neither it nor a provider is of tier 0 or 1', {
        evidence,
      });
    }
    const span = facts.told('api-traces')?.ownerTeamsP95 ?? null;
    if (span === null) {
      return noData(`no traces are known: ${CONNECT}`, { evidence });
    }
    const message = `95 % of requests touch at most ${span} owner teams, ${MOST} expected`;
    return (span <= MOST ? pass : fail)(message, { evidence });
  },
};

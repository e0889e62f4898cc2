import type { Check } from '../../check';
import type { World } from '../../world';
import { fail, noData, pass } from '../../verdicts';
import { aboutEach } from '../derived/evidence';
import { isLive } from '../derived/subjects';
import { plural } from '../derived/words';
import { verb } from '../derived/verb';

const VITAL = 0;
const CASUAL = 3;

/** What is live in each deployable, by the reference of the deployable. */
function featuresOfDeployables({
  graph,
  live,
}: World): ReadonlyMap<string, number[]> {
  const features = new Map<string, number[]>();
  for (const [
    id,
    { kind, subcomponentOf: whole },
  ] of graph.entities.entries()) {
    if (kind !== 'component' || whole === undefined || !live[id]) continue;
    const those = features.get(whole);
    if (those) those.push(id);
    else features.set(whole, [id]);
  }
  return features;
}

/** DEP-08 */
export const sharesNoDeployable: Check = {
  id: 'DEP-08',
  track: 'deployability',
  level: 'bronze',
  title: 'shares no process with what may fail',
  why: 'In one process the bug in the receipts stops the trips as well.',
  source: 'chapter S1',
  remediation:
    'Take what must be up out of the deployable first; what may wait can stay.',
  appliesTo: 'components that are part of another one',
  looksAt: entity =>
    entity.kind === 'component' &&
    isLive(entity) &&
    entity.subcomponentOf !== undefined,
  judge: ({ entity: { subcomponentOf = '' }, world }) => {
    const { graph } = world;
    const features =
      world.once(featuresOfDeployables).get(subcomponentOf) ?? [];
    const tierOf = (id: number) => graph.entities[id].tier;
    const of = (tier: number) => features.filter(id => tierOf(id) === tier);
    const untold = features.filter(id => tierOf(id) === undefined);
    const evidence = aboutEach(graph, features, id => {
      const tier = tierOf(id);
      return tier === undefined ? 'states no tier' : `tier ${tier}`;
    });
    const all = plural(features.length, 'component');
    if (of(VITAL).length > 0 && of(CASUAL).length > 0)
      return fail(
        `${of(VITAL).length} of tier 0 and ${of(CASUAL).length} of tier 3 in one deployable of ${all}`,
        { evidence },
      );
    return untold.length > 0
      ? noData(
          `${untold.length} of ${all} in one deployable ${verb(untold.length, 'states', 'state')} no tier: set banyan/tier`,
          { evidence },
        )
      : pass(`${all} in one deployable, no tier 0 beside tier 3`, { evidence });
  },
};

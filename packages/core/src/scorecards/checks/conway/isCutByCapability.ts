import { NONE } from '../../../graph';
import type { Check } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { aboutEach } from '../derived/evidence';
import { whenLive } from '../derived/subjects';
import { joined } from '../derived/words';
import { componentsOf } from './systemOwners';
import { technicalLayer } from './technicalLayer';

/** CON-04 */
export const isCutByCapability: Check = {
  id: 'CON-04',
  track: 'conway',
  level: 'silver',
  title: 'is cut by capability, not by technical layer',
  why: 'With a team for screens and a team for tables every feature is the work of both, one after the other.',
  source: 'chapter S1',
  remediation:
    'Cut the system by what it does for the business, and give each part to a team with all the skills for it.',
  appliesTo: 'systems with two live components or more',
  looksAt: ({ kind }) => kind === 'system',
  judge: whenLive(facts => {
    const { graph, ownership } = facts.world;
    const components = componentsOf(facts);
    if (components.length < 2) {
      return notApplicable('fewer than 2 live components: nothing is split');
    }
    const layers = new Set(
      components.map(each => technicalLayer(graph.entities[each])),
    );
    const owners = new Set(components.map(each => ownership.owner[each]));
    const evidence = [
      ...aboutEach(graph, components, each =>
        technicalLayer(graph.entities[each]),
      ),
      ...aboutEach(
        graph,
        owners,
        owner =>
          `owner, function ${graph.entities[owner].function ?? 'unknown'}`,
      ),
    ];
    if (layers.size < 2) {
      return pass('its components are not separated by layer', { evidence });
    }
    const parts = joined([...layers].sort());
    const functions = [...owners].map(owner =>
      owner === NONE ? undefined : graph.entities[owner].function,
    );
    if (functions.some(each => each !== undefined && each !== 'function')) {
      return pass(`${parts} are apart, but not all with function teams`, {
        evidence,
      });
    }
    return functions.includes(undefined)
      ? noData(
          'its layers are apart, and nobody knows what its owners are for: set banyan/function',
          { evidence },
        )
      : fail(`${parts} are apart, all with function teams`, { evidence });
  }),
};

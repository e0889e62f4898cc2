import { isProductionService, NONE } from '../../../graph';
import type { Check } from '../../check';
import type { World } from '../../world';
import { fail, noData, pass } from '../../verdicts';
import { annotationPatch } from '../derived/annotated';
import { aboutEach } from '../derived/evidence';
import { plural } from '../derived/words';

/** The live components that each pipeline deploys. */
function pipelines({ graph, live }: World): ReadonlyMap<string, number[]> {
  const deployed = new Map<string, number[]>();
  for (const [id, { kind, pipeline }] of graph.entities.entries()) {
    if (kind !== 'component' || pipeline === undefined || !live[id]) continue;
    const those = deployed.get(pipeline);
    if (those) those.push(id);
    else deployed.set(pipeline, [id]);
  }
  return deployed;
}

/** DEP-01 */
export const hasOwnPipeline: Check = {
  id: 'DEP-01',
  track: 'deployability',
  level: 'bronze',
  title: 'has a pipeline of its own',
  why: 'A team that has to wait for the pipeline of another cannot release when it is ready, whatever its service looks like.',
  source: 'chapter S1',
  remediation:
    'Give it a pipeline of its own; one for a whole system is enough where one team owns all of it.',
  appliesTo: 'services and gateways in production',
  looksAt: isProductionService,
  judge: ({ entity: { pipeline }, id, world }) => {
    if (pipeline === undefined)
      return noData('nobody states what deploys it: set banyan/pipeline', {
        patch: annotationPatch({ pipeline: 'the-id-of-its-pipeline' }),
      });
    const { graph, ownership } = world;
    const others = (world.once(pipelines).get(pipeline) ?? []).filter(
      each => each !== id,
    );
    if (others.length === 0) return pass('nothing else is deployed by it');
    const system = graph.system[id];
    const owner = ownership.owner[id];
    const isOfOne = others.every(
      each =>
        system !== NONE &&
        owner !== NONE &&
        graph.system[each] === system &&
        ownership.owner[each] === owner,
    );
    const message = `its pipeline deploys ${plural(others.length, 'component')} more`;
    const evidence = aboutEach(graph, others, 'deployed by the same pipeline');
    return isOfOne
      ? pass(`${message}, all of one system and one team`, { evidence })
      : fail(message, { evidence });
  },
};

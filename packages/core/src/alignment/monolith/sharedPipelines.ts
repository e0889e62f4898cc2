import { NONE } from '../../graph';
import { shareSignal, type Signal, type SignalSource } from './signal';

/** Pipelines that deploy components of several teams, of those declared; unknown when nobody declares one (DEP-01). */
export function sharedPipelines({ structure, team }: SignalSource): Signal {
  const { entities } = structure.map.graph;
  const deployed = new Map<string, number[]>();
  for (const id of structure.components.slice(0, structure.inScope)) {
    const { pipeline } = entities[id];
    if (pipeline === undefined) continue;
    deployed.set(pipeline, [...(deployed.get(pipeline) ?? []), id]);
  }
  const shared = [...deployed].filter(
    ([, ids]) =>
      new Set(ids.map(id => team[id]).filter(each => each !== NONE)).size > 1,
  );
  const evidence = shared.flatMap(([pipeline, ids]) =>
    ids.map(id => ({
      ref: entities[id].ref,
      note: `deployed by ${pipeline}, with ${ids.length - 1} more`,
    })),
  );
  return shareSignal(
    'shared-pipelines',
    shared.length,
    deployed.size,
    evidence,
  );
}

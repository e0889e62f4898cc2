import type { Crossing } from '../../../alignment';
import { NONE } from '../../../graph';
import type { World } from '../../world';
import { providersOfApis } from '../derived/providersOfApis';

/** Who calls whom among the living, events left out: nobody waits for them. */
function* calls({ graph, live }: World): Generator<[number, number]> {
  const { offsets, targets } = graph.calls;
  for (const from of graph.entities.keys()) {
    if (!live[from]) continue;
    for (let edge = offsets[from]; edge < offsets[from + 1]; edge++) {
      const { mode } = graph.callDetails[edge];
      if (mode !== 'async' && live[targets[edge]]) yield [from, targets[edge]];
    }
  }
}

/** Who consumes an API of whom; one of events binds nobody, nor does one whose provider is called by event. */
function* contracts(world: World): Generator<[number, number]> {
  const { graph, live } = world;
  const providers = world.once(providersOfApis);
  for (const [
    from,
    { kind, consumes = [], calls: own = [] },
  ] of graph.entities.entries()) {
    if (kind !== 'component' || !live[from] || consumes.length === 0) continue;
    const called = new Set(own.map(({ to }) => to));
    for (const api of consumes) {
      const id = graph.ids.get(api);
      if (id === undefined || graph.entities[id].type === 'asyncapi') continue;
      for (const to of providers.get(api) ?? [])
        if (!called.has(graph.entities[to].ref)) yield [from, to];
    }
  }
}

/** Everything that ties one system to another, as a crossing between these places. */
export function systemCalls(world: World): Crossing[] {
  const { system } = world.graph;
  return [...calls(world), ...contracts(world)]
    .map(([from, to]) => ({
      from,
      to,
      fromDomain: system[from],
      toDomain: system[to],
    }))
    .filter(
      ({ fromDomain, toDomain }) =>
        fromDomain !== NONE && toDomain !== NONE && fromDomain !== toDomain,
    );
}

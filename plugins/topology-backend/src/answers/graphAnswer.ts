import {
  CALL_MODES,
  type GraphResponse,
  OWNER_PROVENANCES,
} from '@banyan/backstage-plugin-banyan-common';
import { type Graph, neighbours, NONE, type OwnershipMap } from '@banyan/core';
import type { Scoped } from '../view/View';
import { annotationColumns } from './annotationColumns';

const KINDS: ReadonlySet<string> = new Set([
  'component',
  'resource',
  'api',
  'system',
  'domain',
  'group',
]);

/** Says of one entity of the graph where it is among the nodes of an answer. */
type PlaceOf = (id: number) => number;

/** What is in scope, with the systems and domains around it and the groups above it. */
function nodesOf({ map: { graph, tree }, scope }: Scoped): number[] {
  const nodes = scope.map((inside, id) =>
    inside && KINDS.has(graph.entities[id].kind) ? 1 : 0,
  );
  const add = (id: number) => {
    if (id !== NONE) nodes[id] = 1;
  };
  for (let id = 0; id < scope.length; id++) {
    if (!scope[id]) continue;
    add(graph.system[id]);
    add(graph.domain[id]);
    if (graph.entities[id].kind !== 'group') continue;
    for (let at = tree.parent[id]; at !== NONE && !nodes[at];) {
      add(at);
      at = tree.parent[at];
    }
  }
  return [...nodes.keys()].filter(id => nodes[id]);
}

function above({ graph, tree }: OwnershipMap, id: number): number {
  switch (graph.entities[id].kind) {
    case 'group':
      return tree.parent[id];
    case 'system':
      return graph.domain[id];
    case 'domain':
      return graph.parent[id];
    default:
      return graph.system[id];
  }
}

function unitOf({ graph, tree, owner }: OwnershipMap, id: number): number {
  const group = graph.entities[id].kind === 'group' ? id : owner[id];
  return group === NONE ? NONE : tree.unit[group];
}

function nodeColumns(map: OwnershipMap, ids: number[], placeOf: PlaceOf) {
  const entities = ids.map(id => map.graph.entities[id]);
  return {
    ref: entities.map(({ ref }) => ref),
    kind: entities.map(({ kind }) => kind),
    title: entities.map(({ title }) => title),
    type: entities.map(({ type = '' }) => type),
    lifecycle: entities.map(({ lifecycle = '' }) => lifecycle),
    tier: entities.map(({ tier = NONE }) => tier),
    owner: ids.map(id => placeOf(map.owner[id])),
    provenance: ids.map(id => OWNER_PROVENANCES.indexOf(map.provenance[id])),
    parent: ids.map(id => placeOf(above(map, id))),
    unit: ids.map(id => placeOf(unitOf(map, id))),
    layer: entities.map(({ layer = '' }) => layer),
    tags: entities.map(({ tags = [] }) => [...tags]),
    illustrative: entities.map(({ illustrative = false }) => illustrative),
  };
}

function callColumns(graph: Graph, ids: number[], placeOf: PlaceOf) {
  const edges = ids.flatMap((id, from) => {
    const first = graph.calls.offsets[id];
    return [...neighbours(graph.calls, id)].flatMap((callee, index) => {
      const to = placeOf(callee);
      const detail = graph.callDetails[first + index];
      return to === NONE ? [] : { ...detail, from, to };
    });
  });
  return {
    from: edges.map(({ from }) => from),
    to: edges.map(({ to }) => to),
    mode: edges.map(({ mode }) => CALL_MODES.indexOf(mode)),
    critical: edges.map(({ critical }) => critical),
    fallback: edges.map(({ fallback }) => fallback),
    timeoutMs: edges.map(({ timeoutMs = NONE }) => timeoutMs),
    protection: edges.flatMap(({ breaker, fallbackAnswer }, call) =>
      breaker || fallbackAnswer
        ? { call, breaker, fallback: fallbackAnswer }
        : [],
    ),
  };
}

function useColumns(graph: Graph, ids: number[], placeOf: PlaceOf) {
  const edges = ids.flatMap((id, from) =>
    [...neighbours(graph.uses, id)]
      .map(placeOf)
      .filter(to => to !== NONE)
      .map(to => ({ from, to })),
  );
  return {
    from: edges.map(({ from }) => from),
    to: edges.map(({ to }) => to),
  };
}

/** What is in scope and how it hangs together, in columns. */
export function graphAnswer(
  scoped: Scoped,
): Pick<GraphResponse, 'annotations' | 'calls' | 'nodes' | 'uses'> {
  const { map } = scoped;
  const ids = nodesOf(scoped);
  const places = new Int32Array(map.graph.entities.length).fill(NONE);
  for (const [place, id] of ids.entries()) places[id] = place;
  const placeOf = (id: number) => (id === NONE ? NONE : places[id]);
  return {
    nodes: nodeColumns(map, ids, placeOf),
    annotations: annotationColumns(ids.map(id => map.graph.entities[id])),
    calls: callColumns(map.graph, ids, placeOf),
    uses: useColumns(map.graph, ids, placeOf),
  };
}

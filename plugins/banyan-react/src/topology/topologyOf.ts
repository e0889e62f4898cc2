import {
  CALL_MODES,
  type GraphResponse,
  OWNER_PROVENANCES,
} from '@banyan/backstage-plugin-banyan-common';

/** A component, resource, API, system, domain or group; numbers are places in `Topology.nodes`. @public */
export type TopologyNode = {
  place: number;
  ref: string;
  /** In lower case: component, resource, api, system, domain, group. */
  kind: string;
  title: string;
  type: string;
  lifecycle: string;
  tier?: number;
  owner?: number;
  provenance: (typeof OWNER_PROVENANCES)[number];
  parent?: number;
  unit?: number;
  /** Undefined = not stated. */
  layer?: string;
  tags: readonly string[];
  illustrative: boolean;
};

/** How a call is drawn: waiting with no way out, waiting with a fallback, or not waiting. @public */
export type CallStyle = 'critical' | 'fallback' | 'async';

/** One component that calls another. @public */
export type TopologyCall = {
  from: number;
  to: number;
  mode: (typeof CALL_MODES)[number];
  critical: boolean;
  fallback: boolean;
  style: CallStyle;
};

/** The graph with its places resolved and its edges indexed. @public */
export type Topology = {
  nodes: readonly TopologyNode[];
  byRef: ReadonlyMap<string, TopologyNode>;
  calls: readonly TopologyCall[];
  callsFrom: ReadonlyMap<number, readonly TopologyCall[]>;
  callsTo: ReadonlyMap<number, readonly TopologyCall[]>;
  uses: readonly { from: number; to: number }[];
  /** By name, then by the place of the node; a text that is too long to be sent is empty. */
  annotations: ReadonlyMap<string, ReadonlyMap<number, string>>;
};

const known = (value: number) => (value < 0 ? undefined : value);

const styleOf = (mode: string, critical: boolean, fallback: boolean) => {
  if (mode === 'async') return 'async';
  return fallback && !critical ? 'fallback' : 'critical';
};

const annotationsOf = ({ annotations }: GraphResponse) =>
  new Map(
    annotations.map(({ name, texts, node, text }) => [
      name,
      new Map(node.map((place, entry) => [place, texts[text[entry]] ?? ''])),
    ]),
  );

function nodesOf({ nodes }: GraphResponse): TopologyNode[] {
  return nodes.ref.map((ref, place) => ({
    place,
    ref,
    kind: nodes.kind[place].toLocaleLowerCase('en-US'),
    title: nodes.title[place],
    type: nodes.type[place],
    lifecycle: nodes.lifecycle[place],
    tier: known(nodes.tier[place]),
    owner: known(nodes.owner[place]),
    provenance: OWNER_PROVENANCES[nodes.provenance[place]] ?? 'none',
    parent: known(nodes.parent[place]),
    unit: known(nodes.unit[place]),
    layer: nodes.layer[place] || undefined,
    tags: nodes.tags[place],
    illustrative: nodes.illustrative[place],
  }));
}

function callsOf({ calls }: GraphResponse): TopologyCall[] {
  return calls.from.map((from, place) => {
    const mode = CALL_MODES[calls.mode[place]] ?? 'unknown';
    const critical = calls.critical[place];
    const fallback = calls.fallback[place];
    const to = calls.to[place];
    const style = styleOf(mode, critical, fallback);
    return { from, to, mode, critical, fallback, style };
  });
}

const groupedBy = (
  calls: readonly TopologyCall[],
  end: 'from' | 'to',
): ReadonlyMap<number, TopologyCall[]> => {
  const groups = new Map<number, TopologyCall[]>();
  for (const call of calls) {
    const group = groups.get(call[end]);
    if (group) group.push(call);
    else groups.set(call[end], [call]);
  }
  return groups;
};

/** The graph of an answer, ready to walk. @public */
export function topologyOf(response: GraphResponse): Topology {
  const nodes = nodesOf(response);
  const calls = callsOf(response).filter(
    ({ from, to }) => nodes[from] && nodes[to],
  );
  return {
    nodes,
    byRef: new Map(nodes.map(node => [node.ref, node])),
    calls,
    callsFrom: groupedBy(calls, 'from'),
    callsTo: groupedBy(calls, 'to'),
    uses: response.uses.from.map((from, place) => ({
      from,
      to: response.uses.to[place],
    })),
    annotations: annotationsOf(response),
  };
}

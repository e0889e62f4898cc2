import { type Graph, NONE } from '../graph';
import { isOrganization } from './groupTypes';

/**
 * The groups as a tree. The arrays are by entity number; {@link NONE} for what is no group.
 *
 * @public
 */
export type GroupTree = {
  /** Every group, parents before their children. */
  readonly order: readonly number[];
  readonly parent: Int32Array;
  /** 0 for a root. */
  readonly depth: Int32Array;
  /** The nearest organization at or above a group. */
  readonly organization: Int32Array;
  /** The ancestor just below the organization, or the root where there is none; none for organizations. */
  readonly unit: Int32Array;
};

/** The parents without the one link of each cycle that starts at its first group. */
function withoutCycles(graph: Graph, groups: readonly number[]): Int32Array {
  const parent = new Int32Array(graph.entities.length).fill(NONE);
  for (const group of groups) parent[group] = graph.parent[group];
  const settled = new Uint8Array(parent.length);
  for (const start of groups) {
    const path: number[] = [];
    const onPath = new Set<number>();
    let at = start;
    while (at !== NONE && !settled[at] && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = parent[at];
    }
    if (onPath.has(at)) {
      parent[Math.min(...path.slice(path.indexOf(at)))] = NONE;
    }
    for (const each of path) settled[each] = 1;
  }
  return parent;
}

/** Depth of every group, by walking up to the first one whose depth is known. */
function depths(parent: Int32Array, groups: readonly number[]): Int32Array {
  const depth = new Int32Array(parent.length).fill(NONE);
  for (const start of groups) {
    const path: number[] = [];
    let at = start;
    while (at !== NONE && depth[at] === NONE) {
      path.push(at);
      at = parent[at];
    }
    let above = at === NONE ? -1 : depth[at];
    for (const each of path.reverse()) depth[each] = ++above;
  }
  return depth;
}

/** The tree of all groups of a graph; a cycle is cut open, at its first group by reference. @public */
export function groupTree(graph: Graph): GroupTree {
  const { entities } = graph;
  const groups = [...entities.keys()].filter(
    id => entities[id].kind === 'group',
  );
  const parent = withoutCycles(graph, groups);
  const depth = depths(parent, groups);
  const order = groups.toSorted((a, b) => depth[a] - depth[b] || a - b);
  const organization = new Int32Array(entities.length).fill(NONE);
  const unit = new Int32Array(entities.length).fill(NONE);
  for (const id of order) {
    if (isOrganization(entities[id])) {
      organization[id] = id;
      continue;
    }
    const above = parent[id];
    organization[id] = above === NONE ? NONE : organization[above];
    unit[id] = above === NONE || unit[above] === NONE ? id : unit[above];
  }
  return { order, parent, depth, organization, unit };
}

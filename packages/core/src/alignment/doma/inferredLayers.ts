import {
  type Adjacency,
  adjacency,
  type Bundle,
  contraction,
  strongComponents,
} from '../../graph';
import type { Structure } from '../structure';
import { declaredHeight, type Layer, LAYERS } from './layers';

/** The layer of a domain: as declared, or proposed. @public */
export type DomainLayer = { layer: Layer; inferred: boolean };

const TOP = LAYERS.length - 1;

/** The calls between domains, one for each pair. */
function domainCalls({ domains, domain, calls }: Structure): Adjacency {
  const pairs = contraction(calls, domain).filter(
    ({ from, to }) => from !== to,
  );
  return adjacency(
    domains.length,
    pairs.map(({ from }) => from),
    pairs.map(({ to }) => to),
  );
}

/** How far below the uppermost caller each strong component lies, the deepest of all being 1. */
function depths(count: number, downwards: readonly Bundle[]): number[] {
  const steps = Array<number>(count).fill(0);
  for (const { from, to } of downwards) {
    steps[to] = Math.max(steps[to], steps[from] + 1);
  }
  const deepest = steps.reduce((a, b) => Math.max(a, b), 0);
  return steps.map(each => each / deepest);
}

/**
 * The highest layer declared at or below each strong component, and the lowest at or above it:
 * the room that is left to it when all calls are to go down.
 */
function room(
  count: number,
  component: Int32Array,
  downwards: readonly Bundle[],
  declared: readonly (number | undefined)[],
) {
  const floor = Array<number>(count).fill(0);
  const ceiling = Array<number>(count).fill(TOP);
  for (const [domain, height] of declared.entries()) {
    const at = component[domain];
    floor[at] = Math.max(floor[at], height ?? 0);
    ceiling[at] = Math.min(ceiling[at], height ?? TOP);
  }
  for (const { from, to } of downwards.toReversed()) {
    floor[from] = Math.max(floor[from], floor[to]);
  }
  for (const { from, to } of downwards) {
    ceiling[to] = Math.min(ceiling[to], ceiling[from]);
  }
  return { floor, ceiling };
}

/**
 * A layer for each domain of a structure: the declared one, or else a proposal by call depth,
 * marked as inferred. The longest way down to a domain, over the longest of all, is spread
 * over the five layers, and kept within what the declared layers above and below it leave.
 * Domains in one cycle get one layer. A call from a domain with a proposal never goes up.
 * Undefined for a domain without a declaration and without a call that goes down to or from it.
 * Source: layers as in {@link domaRules}; depth as the longest path in the condensation.
 *
 * @public
 */
export function inferredLayers(
  structure: Structure,
): (DomainLayer | undefined)[] {
  const calls = domainCalls(structure);
  const { component, count } = strongComponents(calls);
  // Strong components are numbered callees first.
  const downwards = contraction(calls, component)
    .filter(({ from, to }) => from !== to)
    .toReversed();
  const declared = structure.domains.map(id =>
    declaredHeight(structure.map.graph, id),
  );
  const depth = depths(count, downwards);
  const { floor, ceiling } = room(count, component, downwards, declared);
  const linked = new Set(downwards.flatMap(({ from, to }) => [from, to]));
  return declared.map((height, domain) => {
    if (height !== undefined) return { layer: LAYERS[height], inferred: false };
    const at = component[domain];
    if (!linked.has(at)) return undefined;
    const byDepth = Math.round(TOP * (1 - depth[at]));
    const proposal = Math.max(floor[at], Math.min(ceiling[at], byDepth));
    return { layer: LAYERS[proposal], inferred: true };
  });
}

import type { Graph } from '../../graph';
import type { Crossing } from './crossings';
import { declaredHeight, type Layer, LAYERS } from './layers';

/** A call that goes up the layers. @public */
export type UpwardCall = Crossing & { fromLayer: Layer; toLayer: Layer };

/** The heights of both ends, a component's own before its domain's; undefined when one is not declared. */
function heights(graph: Graph, { from, to, fromDomain, toDomain }: Crossing) {
  const caller =
    declaredHeight(graph, from) ?? declaredHeight(graph, fromDomain);
  const callee = declaredHeight(graph, to) ?? declaredHeight(graph, toDomain);
  return caller === undefined || callee === undefined
    ? undefined
    : { caller, callee };
}

/** Are the layers of both ends declared? */
export const hasLayers = (graph: Graph, crossing: Crossing): boolean =>
  heights(graph, crossing) !== undefined;

/** DOM-04: the calls whose callee lies in a higher layer than their caller. */
export const upwardCalls = (
  graph: Graph,
  crossings: readonly Crossing[],
): UpwardCall[] =>
  crossings.flatMap(crossing => {
    const ends = heights(graph, crossing);
    if (!ends || ends.caller >= ends.callee) return [];
    return {
      ...crossing,
      fromLayer: LAYERS[ends.caller],
      toLayer: LAYERS[ends.callee],
    };
  });

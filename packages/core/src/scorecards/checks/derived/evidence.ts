import { type Graph, NONE } from '../../../graph';
import type { CheckEvidence } from '../../check';

/** Evidence about an entity of the graph; nothing when there is none. */
export const about = (
  { entities }: Graph,
  id: number,
  text: string,
): CheckEvidence[] =>
  id === NONE ? [] : [{ text, entityRef: entities[id].ref }];

/** The same said of several entities. */
export const aboutEach = (
  graph: Graph,
  ids: Iterable<number>,
  text: string | ((id: number) => string),
): CheckEvidence[] =>
  [...ids].flatMap(id =>
    about(graph, id, typeof text === 'string' ? text : text(id)),
  );

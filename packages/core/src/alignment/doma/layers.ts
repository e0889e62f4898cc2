import { type Graph, NONE } from '../../graph';

/** The layers of DOMA, lowest first; each may call itself and those below it. @public */
export const LAYERS = [
  'infrastructure',
  'business',
  'product',
  'presentation',
  'edge',
] as const;

/** @public */
export type Layer = (typeof LAYERS)[number];

const HEIGHTS: ReadonlyMap<string | undefined, number> = new Map(
  LAYERS.map((layer, height) => [layer, height]),
);

/** The height of the layer that an entity declares; undefined when it declares none that we know. */
export const declaredHeight = (
  { entities }: Graph,
  id: number,
): number | undefined =>
  id === NONE ? undefined : HEIGHTS.get(entities[id].layer);

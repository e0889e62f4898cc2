import type { LayoutResponse } from '@banyan/backstage-plugin-banyan-common';
import type { ThemedColour } from '../colour';
import type { CallStyle } from '../topology';
import type { Box } from './box';

/** A group on the map. @public */
export type MapArea = Box & {
  /** The group; undefined = the area of what nobody owns. */
  ref?: string;
  title: string;
  /** Shown at the right of the name: "9 · 4". */
  caption: string;
  level: LayoutResponse['areas'][number]['level'];
  /** Place of the area around it; -1 = outermost. */
  parent: number;
  colour: ThemedColour;
  status?: 'fail' | 'warn';
  /** Members of the chosen chapter or guild who sit in it, written on a ring around it. */
  members?: number;
};

/** A component or store on the map. @public */
export type MapChip = Box & {
  ref: string;
  title: string;
  area: number;
  tier?: number;
  illustrative: boolean;
  /** True = drawn as a store. */
  isStore: boolean;
  status?: 'fail' | 'warn';
};

/** How an edge is drawn: as one of the calls, or as the use of a store. @public */
export type EdgeStyle = CallStyle | 'uses';

/** A call, or the use of a store, between two chips by their places. @public */
export type MapEdge = { from: number; to: number; style: EdgeStyle };

/** All that the map draws; where it stands was decided by the backend. @public */
export type MapModel = {
  width: number;
  height: number;
  areas: readonly MapArea[];
  chips: readonly MapChip[];
  edges: readonly MapEdge[];
};

/** An area or a chip by its place. @public */
export type MapTarget = { kind: 'area' | 'chip'; place: number };

/** The rectangle of an area or chip. */
export const boxOf = (
  { areas, chips }: Pick<MapModel, 'areas' | 'chips'>,
  { kind, place }: MapTarget,
): Box => (kind === 'area' ? areas[place] : chips[place]);

/** True when both are the same area or chip, or neither is one. */
export const isSameTarget = (a?: MapTarget, b?: MapTarget): boolean =>
  a?.kind === b?.kind && a?.place === b?.place;

/** The area that directly contains a target; -1 = none. */
export const areaAround = (
  { areas, chips }: Pick<MapModel, 'areas' | 'chips'>,
  { kind, place }: MapTarget,
): number => (kind === 'chip' ? chips[place].area : areas[place].parent);

/** A target, unless another model has taken its place. @public */
export function onMap(
  { areas, chips }: Pick<MapModel, 'areas' | 'chips'>,
  target: MapTarget | undefined,
): MapTarget | undefined {
  const all = target?.kind === 'area' ? areas : chips;
  return target && target.place < all.length ? target : undefined;
}

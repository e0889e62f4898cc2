import type { LayoutResponse } from '@banyan/backstage-plugin-banyan-common';
import type { ThemedColour } from '../colour';
import type { CallStyle } from '../topology';

type Box = { x: number; y: number; width: number; height: number };

/** A group on the map. @public */
export type MapArea = Box & {
  ref?: string;
  title: string;
  /** Shown at the right of the name: "9 · 4". */
  caption: string;
  level: LayoutResponse['areas'][number]['level'];
  /** Place of the area around it; -1 = outermost. */
  parent: number;
  colour: ThemedColour;
  status?: 'fail' | 'warn';
};

/** A component on the map. @public */
export type MapChip = Box & {
  ref: string;
  title: string;
  area: number;
  tier?: number;
  illustrative: boolean;
  status?: 'fail' | 'warn';
};

/** A call between two chips, by their places. @public */
export type MapCall = { from: number; to: number; style: CallStyle };

/** All that the map draws; where it stands was decided by the backend. @public */
export type MapModel = {
  width: number;
  height: number;
  areas: readonly MapArea[];
  chips: readonly MapChip[];
  calls: readonly MapCall[];
};

/** An area or a chip by its place. @public */
export type MapTarget = { kind: 'area' | 'chip'; place: number };

/** The rectangle of an area or chip. */
export const boxOf = (model: MapModel, { kind, place }: MapTarget): Box =>
  kind === 'area' ? model.areas[place] : model.chips[place];

export type { Box };

import type { MapArea } from './mapModel';
import { DIMMED, isLit, type MapFrame } from './mapView';

const BAR = 3;
const TINT = { light: '17', dark: '1f' };
const STRONGER_TINT = { light: '38', dark: '48' };

function ground(frame: MapFrame, area: MapArea, place: number) {
  const { context, palette } = frame;
  const colour = area.colour[palette.mode];
  const isStrong = frame.lit?.areas.has(place) && area.level === 'team';
  context.beginPath();
  context.roundRect(area.x, area.y, area.width, area.height, 4);
  context.fillStyle =
    area.level === 'team' || area.level === 'unowned'
      ? palette.surface
      : palette.ground;
  context.fill();
  if (area.level === 'organization') return;
  context.fillStyle = colour + (isStrong ? STRONGER_TINT : TINT)[palette.mode];
  context.fill();
}

function outline({ context, palette, scale }: MapFrame, area: MapArea) {
  const colour = area.colour[palette.mode];
  context.setLineDash(area.level === 'unowned' ? [4 / scale, 3 / scale] : []);
  context.strokeStyle =
    area.level === 'organization' ? palette.line : `${colour}80`;
  if (area.level === 'unowned') context.strokeStyle = palette.fail;
  context.lineWidth = 1 / scale;
  context.stroke();
  context.setLineDash([]);
  if (area.level !== 'unit') return;
  context.fillStyle = colour;
  context.fillRect(area.x, area.y, Math.max(BAR, BAR / scale), area.height);
}

/** Draws the ground of the areas, outermost first. */
export function paintAreas(frame: MapFrame, places: readonly number[]): void {
  for (const place of places) {
    const area = frame.model.areas[place];
    const lit = isLit(frame, { kind: 'area', place });
    frame.context.globalAlpha = lit ? 1 : DIMMED;
    ground(frame, area, place);
    outline(frame, area);
  }
  frame.context.globalAlpha = 1;
}

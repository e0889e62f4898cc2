import { fitText } from './fitText';
import { overlaps } from './mapIndex';
import type { MapArea } from './mapModel';
import { DIMMED, FONT, isLit, type MapFrame } from './mapView';
import { paintStatus } from './paintStatus';

const BAR = 3;
const NAME = 12;
const HEADER = 24;
const TINT = { light: '17', dark: '1f' };
const STRONGER_TINT = { light: '38', dark: '48' };

function shownAreas({ model, scene, window }: MapFrame): number[] {
  return model.areas.flatMap((area, place) =>
    scene.isShown({ kind: 'area', place }) && overlaps(area, window)
      ? [place]
      : [],
  );
}

function fill(frame: MapFrame, area: MapArea, place: number) {
  const { context, palette, scale } = frame;
  const colour = area.colour[palette.mode];
  const isStrong = frame.lit?.areas.has(place) && area.level === 'team';
  context.beginPath();
  context.roundRect(area.x, area.y, area.width, area.height, 4);
  context.fillStyle =
    area.level === 'team' || area.level === 'unowned'
      ? palette.surface
      : palette.ground;
  context.fill();
  if (area.level !== 'organization') {
    context.fillStyle =
      colour + (isStrong ? STRONGER_TINT : TINT)[palette.mode];
    context.fill();
  }
  context.setLineDash(area.level === 'unowned' ? [4 / scale, 3 / scale] : []);
  context.strokeStyle =
    area.level === 'organization' ? palette.line : `${colour}80`;
  if (area.level === 'unowned') context.strokeStyle = palette.fail;
  context.lineWidth = 1 / scale;
  context.stroke();
  context.setLineDash([]);
  if (area.level === 'unit') {
    context.fillStyle = colour;
    context.fillRect(area.x, area.y, Math.max(BAR, BAR / scale), area.height);
  }
}

/** Draws the ground of the areas, outermost first. */
export function paintAreas(frame: MapFrame): void {
  for (const place of shownAreas(frame)) {
    const area = frame.model.areas[place];
    frame.context.globalAlpha = isLit(frame, { kind: 'area', place })
      ? 1
      : DIMMED;
    fill(frame, area, place);
  }
  frame.context.globalAlpha = 1;
}

function nameTop(
  area: MapArea,
  {
    isOpen,
    isOutside,
    size,
  }: { isOpen: boolean; isOutside: boolean; size: number },
) {
  if (isOutside) return area.y - size * 0.55;
  return isOpen
    ? area.y + HEADER / 2 + 2
    : area.y + Math.min(area.height / 2, size);
}

function paintName(frame: MapFrame, area: MapArea, isOpen: boolean) {
  const { context, palette, scale } = frame;
  // A closed area has room, so its name keeps a readable size on the screen.
  const isOutside = isOpen && area.level === 'organization' && scale < 0.9;
  const size = isOpen && !isOutside ? NAME : Math.max(NAME, 11 / scale);
  const left = area.x + 8;
  const top = nameTop(area, { isOpen, isOutside, size });
  const status = area.status ? 14 : 0;
  const weight = area.level === 'team' ? 500 : 650;
  context.textBaseline = 'middle';
  context.font = `${size - 1}px ${FONT}`;
  const isRoomy = area.width * scale > 110;
  const caption = isRoomy ? area.caption : '';
  const captionWidth = caption ? context.measureText(caption).width + 8 : 0;
  context.fillStyle = palette.muted;
  context.textAlign = 'right';
  context.fillText(caption, area.x + area.width - 8, top);
  context.textAlign = 'left';
  context.font = `${weight} ${size}px ${FONT}`;
  context.fillStyle = palette.text;
  const room = area.width - 16 - captionWidth - status;
  context.fillText(fitText(context, area.title, room), left, top);
  if (area.status && isRoomy)
    paintStatus(context, area.status, {
      x: area.x + area.width - captionWidth - 12,
      y: top,
      palette,
    });
}

/** Writes the names of the areas, over the edges so that none crosses them out. */
export function paintAreaNames(frame: MapFrame): void {
  for (const place of shownAreas(frame)) {
    const area = frame.model.areas[place];
    const isOpen = frame.scene.isOpen(place);
    const isCompany = area.level === 'organization';
    if (isOpen && !isCompany && NAME * frame.scale < 5.5) continue;
    frame.context.globalAlpha = isLit(frame, { kind: 'area', place })
      ? 1
      : DIMMED;
    paintName(frame, area, isOpen);
  }
  frame.context.globalAlpha = 1;
}

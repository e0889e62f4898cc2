import { type AreaHeader, areaHeader } from './areaHeader';
import type { AreaState } from './areaStates';
import { fitText } from './fitText';
import type { MapArea } from './mapModel';
import { DIMMED, FONT, isLit, type MapFrame } from './mapView';
import { paintMark } from './paintMark';
import { paintStatus } from './paintStatus';

/** Names below this height on the screen (px) are noise, and left out. */
const ILLEGIBLE = 5.5;
/** Narrower areas (px) have room for a name only. */
const NARROWEST = 110;
const INSET = 8;

/** The text at the right end of the name, or in a line of its own. */
function paintFigures(
  { context, palette, scale }: MapFrame,
  area: MapArea,
  { size, left, middle, figures }: AreaHeader,
): number {
  const isBelow = figures !== middle;
  if (!area.caption || (!isBelow && area.width * scale <= NARROWEST)) return 0;
  const right = area.x + area.width - INSET;
  context.font = `${size - 1}px ${FONT}`;
  context.fillStyle = palette.muted;
  context.textAlign = isBelow ? 'left' : 'right';
  context.fillText(area.caption, isBelow ? left : right, figures);
  context.textAlign = 'left';
  return isBelow ? 0 : context.measureText(area.caption).width + INSET;
}

/** The status at the end of the line; how much of the line it takes. */
function paintVerdict(
  { context, palette }: MapFrame,
  status: AreaState['status'],
  { size, middle, right }: { size: number; middle: number; right: number },
): number {
  if (!status) return 0;
  // Beside a name that keeps its size on the screen the mark keeps it too.
  const zoom = size / 12;
  paintStatus(context, status, {
    x: right - 4 * zoom,
    y: middle,
    zoom,
    palette,
  });
  return 14 * zoom;
}

function paintHeader(
  frame: MapFrame,
  area: MapArea,
  { state, header }: { state: AreaState; header: AreaHeader },
) {
  const { context, palette } = frame;
  const { size, left, middle, mark } = header;
  if (state.mark && mark) paintMark(frame, state.mark, mark);
  let right = area.x + area.width - INSET;
  right -= paintFigures(frame, area, header);
  right -= paintVerdict(frame, state.status, { size, middle, right });
  context.fillStyle = palette.text;
  const name = fitText(context, area.title, {
    size,
    style: area.level === 'team' ? '500' : '650',
    width: right - left,
  });
  context.fillText(name, left, middle);
}

/** Writes the names of the areas, over the edges so that none crosses them out. */
export function paintAreaNames(
  frame: MapFrame,
  places: readonly number[],
): void {
  const { context, model, scale, scene } = frame;
  context.textBaseline = 'middle';
  for (const place of places) {
    const area = model.areas[place];
    const state = scene.stateOf(place);
    const header = areaHeader(area, state, scale);
    if (header.size * scale < ILLEGIBLE) continue;
    const lit = isLit(frame, { kind: 'area', place });
    context.globalAlpha = lit ? 1 : DIMMED;
    paintHeader(frame, area, { state, header });
  }
  context.globalAlpha = 1;
}

import { boxOf, type MapTarget } from './mapModel';
import type { MapFrame } from './mapView';
import { paintAreaNames, paintAreas } from './paintAreas';
import { paintChips } from './paintChips';
import { paintEdges } from './paintEdges';

function paintRing(frame: MapFrame, target: MapTarget, width: number) {
  const { context, model, palette, scale } = frame;
  const { x, y, width: w, height: h } = boxOf(model, target);
  const gap = 2 / scale;
  context.beginPath();
  context.roundRect(x - gap, y - gap, w + 2 * gap, h + 2 * gap, 5);
  context.strokeStyle = palette.accent;
  context.lineWidth = width / scale;
  context.stroke();
}

/** Draws one frame: areas, edges, names, chips, then where pointer and focus are. */
export function paintMap(frame: MapFrame): void {
  paintAreas(frame);
  paintEdges(frame);
  paintAreaNames(frame);
  paintChips(frame);
  if (frame.hover && frame.scene.isShown(frame.hover))
    paintRing(frame, frame.hover, 1);
  if (frame.focus) paintRing(frame, frame.focus, 2);
}

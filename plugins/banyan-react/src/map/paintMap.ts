import { boxOf, type MapTarget } from './mapModel';
import type { MapFrame } from './mapView';
import { paintAreaNames } from './paintAreaNames';
import { paintAreas } from './paintAreas';
import { paintChips } from './paintChips';
import { paintEdges } from './paintEdges';
import { paintOverlay } from './paintOverlay';

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
  const { scene, hover, focus } = frame;
  const areas = scene.areasIn(frame.window);
  paintAreas(frame, areas);
  paintEdges(frame);
  paintAreaNames(frame, areas);
  paintChips(frame);
  paintOverlay(frame, areas);
  if (hover && scene.isShown(hover)) paintRing(frame, hover, 1);
  if (focus && scene.isShown(focus)) paintRing(frame, focus, 2);
}

import { type Curve, curveBox, curveMiddle } from './edgeCurve';
import { overlaps } from './mapIndex';
import { DIMMED, FONT, type MapFrame } from './mapView';
import type { SceneEdge } from './mapScene';

const DASHES = { critical: [], fallback: [1.5, 3], async: [6, 4] };

/** True when one end is in the lit territory and the other is lit too. */
function isLitEdge({ lit }: MapFrame, { from, to }: SceneEdge): boolean {
  if (!lit || from.kind !== 'chip' || to.kind !== 'chip') return false;
  return (
    lit.chips.has(from.place) &&
    lit.chips.has(to.place) &&
    (lit.core.has(from.place) || lit.core.has(to.place))
  );
}

function arrow(
  context: CanvasRenderingContext2D,
  [, , , , fromX, fromY, x, y]: Curve,
  size: number,
) {
  const angle = Math.atan2(y - fromY, x - fromX);
  context.beginPath();
  context.moveTo(x, y);
  for (const turn of [-0.42, 0.42])
    context.lineTo(
      x - size * Math.cos(angle + turn),
      y - size * Math.sin(angle + turn),
    );
  context.closePath();
  context.fill();
}

function paintCount(frame: MapFrame, { curve, count }: SceneEdge) {
  const { context, palette, scale } = frame;
  const { x, y } = curveMiddle(curve);
  const size = 11 / scale;
  context.font = `600 ${size}px ${FONT}`;
  const width = context.measureText(String(count)).width + 8 / scale;
  context.beginPath();
  context.roundRect(x - width / 2, y - size * 0.8, width, size * 1.6, size);
  context.fillStyle = palette.surface;
  context.fill();
  context.lineWidth = 1 / scale;
  context.stroke();
  context.fillStyle = palette.text;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(count), x, y);
  context.textAlign = 'left';
}

function paintEdge(frame: MapFrame, edge: SceneEdge, lit: boolean) {
  const { context, palette, scale } = frame;
  const [x1, y1, x2, y2, x3, y3, x4, y4] = edge.curve;
  const strong = lit ? 2 : 1.1;
  const quiet = edge.isInsideTeam ? palette.callInside : palette.call;
  const colour = lit ? palette.accent : quiet;
  context.lineWidth = (strong + Math.log2(edge.count)) / Math.min(scale, 1.2);
  context.setLineDash(DASHES[edge.style].map(length => length / scale));
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(x1, y1);
  context.bezierCurveTo(x2, y2, x3, y3, x4, y4);
  context.stroke();
  context.setLineDash([]);
  arrow(context, edge.curve, (lit ? 8 : 6) / Math.min(scale, 1.2));
  if (edge.count > 1) paintCount(frame, edge);
}

/** Draws every edge on the screen: those that step back first, lit ones over them. */
export function paintEdges(frame: MapFrame): void {
  const { context, scene, window } = frame;
  const onScreen = scene.edges.filter(({ curve }) =>
    overlaps(curveBox(curve), window),
  );
  context.globalAlpha = frame.lit ? DIMMED : 1;
  const lit: SceneEdge[] = [];
  for (const edge of onScreen) {
    if (isLitEdge(frame, edge)) lit.push(edge);
    else paintEdge(frame, edge, false);
  }
  context.globalAlpha = 1;
  for (const edge of lit) paintEdge(frame, edge, true);
}

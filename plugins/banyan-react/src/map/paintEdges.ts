import { type Curve, curveMiddle } from './edgeCurve';
import type { EdgeLight } from './litEdges';
import type { EdgeStyle } from './mapModel';
import { DIMMED, FONT, type MapFrame } from './mapView';
import type { SceneEdge } from './mapScene';

/** Lengths of dashes and gaps (px). @public */
export const EDGE_DASHES: Readonly<Record<EdgeStyle, readonly number[]>> = {
  critical: [],
  fallback: [1.5, 3],
  async: [6, 4],
  uses: [8, 3, 1.5, 3],
};

/** Width of quiet edges (px): no wider than a pixel, which is drawn many times faster. */
const QUIET = 1;
const STRONG = 2;

/** Edges get no thicker below natural size, and not much thicker above it. */
const thickness = (scale: number) => Math.min(scale, 1.2);

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

/** A use of a store ends in a dot: nothing is called. */
function dot(
  context: CanvasRenderingContext2D,
  [, , , , , , x, y]: Curve,
  radius: number,
) {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

const colourOf = (
  { palette }: MapFrame,
  { isInsideTeam }: SceneEdge,
  light?: EdgeLight,
) => {
  if (light === 'core') return palette.accent;
  return isInsideTeam && !light ? palette.callInside : palette.call;
};

function paintCount(frame: MapFrame, edge: SceneEdge, light?: EdgeLight) {
  const { context, palette, scale } = frame;
  const { curve, count } = edge;
  const { x, y } = curveMiddle(curve);
  const size = 11 / scale;
  context.font = `600 ${size}px ${FONT}`;
  const width = context.measureText(String(count)).width + 8 / scale;
  context.beginPath();
  context.roundRect(x - width / 2, y - size * 0.8, width, size * 1.6, size);
  context.fillStyle = palette.surface;
  context.fill();
  context.strokeStyle = colourOf(frame, edge, light);
  context.lineWidth = 1 / scale;
  context.stroke();
  context.fillStyle = palette.text;
  context.textAlign = 'center';
  context.fillText(String(count), x, y);
  context.textAlign = 'left';
}

function paintEdge(frame: MapFrame, edge: SceneEdge, light?: EdgeLight) {
  const { context, scale } = frame;
  const [x1, y1, x2, y2, x3, y3, x4, y4] = edge.curve;
  const isCore = light === 'core';
  const colour = colourOf(frame, edge, light);
  context.lineWidth =
    ((isCore ? STRONG : QUIET) + Math.log2(edge.count)) / thickness(scale);
  context.setLineDash(EDGE_DASHES[edge.style].map(length => length / scale));
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(x1, y1);
  context.bezierCurveTo(x2, y2, x3, y3, x4, y4);
  context.stroke();
  context.setLineDash([]);
  const head = (isCore ? 8 : 6) / thickness(scale);
  if (edge.style === 'uses') dot(context, edge.curve, head * 0.45);
  else arrow(context, edge.curve, head);
}

/** Draws edges, then their counts over all of them. */
function paintGroup(
  frame: MapFrame,
  edges: readonly SceneEdge[],
  light?: EdgeLight,
) {
  for (const edge of edges) paintEdge(frame, edge, light);
  for (const edge of edges) if (edge.count > 1) paintCount(frame, edge, light);
}

/** Draws every edge on the screen: those that step back first, lit ones over them. */
export function paintEdges(frame: MapFrame): void {
  const { context, scene, window, lights } = frame;
  context.textBaseline = 'middle';
  context.globalAlpha = frame.lit ? DIMMED : 1;
  const groups: Record<EdgeLight | 'quiet', SceneEdge[]> = {
    quiet: [],
    near: [],
    core: [],
  };
  for (const place of scene.edgesIn(window))
    groups[lights.get(place) ?? 'quiet'].push(scene.edges[place]);
  paintGroup(frame, groups.quiet);
  context.globalAlpha = 1;
  paintGroup(frame, groups.near, 'near');
  paintGroup(frame, groups.core, 'core');
}

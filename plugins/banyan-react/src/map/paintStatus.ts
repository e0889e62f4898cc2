import type { MapPalette } from './mapPalette';

type Place = { x: number; y: number; zoom?: number; palette: MapPalette };

function paintFail(
  context: CanvasRenderingContext2D,
  { x, y, zoom = 1, palette }: Place,
) {
  context.beginPath();
  context.moveTo(x, y - 5 * zoom);
  context.lineTo(x + 5.4 * zoom, y + 4.6 * zoom);
  context.lineTo(x - 5.4 * zoom, y + 4.6 * zoom);
  context.closePath();
  context.fillStyle = palette.fail;
  context.fill();
}

function paintWarn(
  context: CanvasRenderingContext2D,
  { x, y, zoom = 1, palette }: Place,
) {
  const radius = 4.4 * zoom;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = palette.surface;
  context.fill();
  context.strokeStyle = palette.warnEdge;
  context.lineWidth = 1.2 * zoom;
  context.stroke();
  context.beginPath();
  context.arc(x, y, radius, -Math.PI / 2, Math.PI / 2);
  context.fillStyle = palette.warn;
  context.fill();
}

/** Draws a triangle (fail) or a half circle (warn) around a point, 10 units high. */
export const paintStatus = (
  context: CanvasRenderingContext2D,
  status: 'fail' | 'warn',
  place: Place,
): void =>
  status === 'fail' ? paintFail(context, place) : paintWarn(context, place);

import type { MapPalette } from './mapPalette';

/** Draws a triangle (fail) or a half circle (warn) of 10 px around a point. */
export function paintStatus(
  context: CanvasRenderingContext2D,
  status: 'fail' | 'warn',
  { x, y, palette }: { x: number; y: number; palette: MapPalette },
): void {
  context.beginPath();
  if (status === 'fail') {
    context.moveTo(x, y - 5);
    context.lineTo(x + 5.4, y + 4.6);
    context.lineTo(x - 5.4, y + 4.6);
    context.closePath();
    context.fillStyle = palette.fail;
    context.fill();
    return;
  }
  context.arc(x, y, 4.4, 0, 2 * Math.PI);
  context.fillStyle = palette.surface;
  context.fill();
  context.strokeStyle = palette.warnEdge;
  context.lineWidth = 1.2;
  context.stroke();
  context.beginPath();
  context.arc(x, y, 4.4, -Math.PI / 2, Math.PI / 2);
  context.fillStyle = palette.warn;
  context.fill();
}

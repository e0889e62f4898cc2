import type { Box } from './box';
import type { MapFrame } from './mapView';

/** Draws a plus (expands) or a minus (collapses) in a square. */
export function paintMark(
  { context, palette }: Pick<MapFrame, 'context' | 'palette'>,
  mark: 'expand' | 'collapse',
  { x, y, width }: Box,
): void {
  const arm = width * 0.28;
  const [middleX, middleY] = [x + width / 2, y + width / 2];
  context.beginPath();
  context.roundRect(x, y, width, width, width / 5);
  context.fillStyle = palette.surface;
  context.fill();
  context.strokeStyle = palette.muted;
  context.lineWidth = width / 11;
  context.stroke();
  context.beginPath();
  context.moveTo(middleX - arm, middleY);
  context.lineTo(middleX + arm, middleY);
  if (mark === 'expand') {
    context.moveTo(middleX, middleY - arm);
    context.lineTo(middleX, middleY + arm);
  }
  context.strokeStyle = palette.text;
  context.stroke();
}

import { type RefObject, useEffect } from 'react';
import { CanvasSurface } from './paint/canvasSurface';
import { paintMatrix } from './paint/paintMatrix';
import type { Picture } from './paint/picture';

function draw(canvas: HTMLCanvasElement, picture: Picture) {
  const context = canvas.getContext('2d');
  const { width, height } = picture.frame;
  if (!context || width === 0) return;
  const density = window.devicePixelRatio || 1;
  const [columns, lines] = [width * density, height * density].map(Math.round);
  if (canvas.width !== columns) canvas.width = columns;
  if (canvas.height !== lines) canvas.height = lines;
  context.setTransform(density, 0, 0, density, 0, 0);
  const { fontFamily } = getComputedStyle(canvas);
  paintMatrix(new CanvasSurface(context, fontFamily), picture);
}

/** Draws when something has changed, at most once a frame of the screen. */
export function useMatrixPainter(
  canvas: RefObject<HTMLCanvasElement>,
  picture: Picture,
): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (canvas.current) draw(canvas.current, picture);
    });
    return () => cancelAnimationFrame(frame);
  });
}

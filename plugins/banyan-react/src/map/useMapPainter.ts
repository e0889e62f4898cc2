import { type RefObject, useEffect } from 'react';
import type { EdgeLight } from './litEdges';
import type { Lit } from './litTargets';
import type { MapModel, MapTarget } from './mapModel';
import type { MapPalette } from './mapPalette';
import type { MapScene } from './mapScene';
import { paintMap } from './paintMap';

/** What is drawn, and where the person looks. */
export type Drawing = {
  model: MapModel;
  scene: MapScene;
  palette: MapPalette;
  transform: { x: number; y: number; k: number };
  size: { width: number; height: number };
  lit?: Lit;
  lights: ReadonlyMap<number, EdgeLight>;
  hover?: MapTarget;
  focus?: MapTarget;
};

/** Names, rings and arrows reach this far (px) beyond what they belong to. */
const MARGIN = 16;

function draw(canvas: HTMLCanvasElement, drawing: Drawing) {
  const context = canvas.getContext('2d');
  const { size, transform, palette } = drawing;
  if (!context || size.width === 0) return;
  const density = window.devicePixelRatio || 1;
  const [width, height] = [size.width * density, size.height * density];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  context.setTransform(density, 0, 0, density, 0, 0);
  context.fillStyle = palette.ground;
  context.fillRect(0, 0, size.width, size.height);
  context.translate(transform.x, transform.y);
  context.scale(transform.k, transform.k);
  const margin = MARGIN / transform.k;
  paintMap({
    ...drawing,
    context,
    scale: transform.k,
    window: {
      x: -transform.x / transform.k - margin,
      y: -transform.y / transform.k - margin,
      width: size.width / transform.k + 2 * margin,
      height: size.height / transform.k + 2 * margin,
    },
  });
}

/** Draws at most once a frame of the screen. */
export function useMapPainter(
  canvas: RefObject<HTMLCanvasElement>,
  drawing: Drawing,
): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (canvas.current) draw(canvas.current, drawing);
    });
    return () => cancelAnimationFrame(frame);
  });
}

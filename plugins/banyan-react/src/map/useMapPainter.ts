import { type RefObject, useEffect } from 'react';
import type { Lit } from './litTargets';
import type { MapIndex } from './mapIndex';
import type { MapModel, MapTarget } from './mapModel';
import type { MapPalette } from './mapPalette';
import type { MapScene } from './mapScene';
import { paintMap } from './paintMap';

/** What is drawn, and where the person looks. */
export type Drawing = {
  model: MapModel;
  index: MapIndex;
  scene: MapScene;
  palette: MapPalette;
  transform: { x: number; y: number; k: number };
  size: { width: number; height: number };
  lit?: Lit;
  hover?: MapTarget;
  focus?: MapTarget;
};

function draw(canvas: HTMLCanvasElement, drawing: Drawing) {
  const context = canvas.getContext('2d');
  const { size, transform, palette, index } = drawing;
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
  const shown = {
    x: -transform.x / transform.k,
    y: -transform.y / transform.k,
    width: size.width / transform.k,
    height: size.height / transform.k,
  };
  paintMap({
    ...drawing,
    context,
    scale: transform.k,
    window: shown,
    visibleChips: drawing.scene.level === 'service' ? index.chipsIn(shown) : [],
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

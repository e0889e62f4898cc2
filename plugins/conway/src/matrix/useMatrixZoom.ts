import { select } from 'd3-selection';
import { zoom, type ZoomBehavior, zoomIdentity, zoomTransform } from 'd3-zoom';
import {
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Spot } from './model/matrix';
import type { Box } from './paint/frame';
import {
  fittingScale,
  heldLook,
  LARGEST,
  type Look,
  revealedLook,
} from './paint/look';

/** Pan and zoom of the matrix, and the ways to change them. */
export type MatrixZoom = {
  look: Look;
  zoomBy: (factor: number) => void;
  /** Shows everything, and goes on to when the size changes. */
  fit: () => void;
  /** Brings a cell into view, moving as little as that takes. */
  reveal: (spot: Spot) => void;
  /** Brings a cell to the middle. */
  centre: (spot: Spot) => void;
};

const transformOf = ({ x, y, k }: Look) =>
  zoomIdentity.translate(x, y).scale(k);

/** Gives a canvas pan and zoom over a matrix; all of it is shown until the person looks elsewhere. */
export function useMatrixZoom(
  canvas: RefObject<HTMLCanvasElement>,
  grid: Box,
  size: number,
): MatrixZoom {
  const [look, setLook] = useState<Look>({ x: 0, y: 0, k: 1 });
  const behaviour = useRef<ZoomBehavior<HTMLCanvasElement, unknown>>();
  const isElsewhere = useRef(false);

  useEffect(() => {
    if (!canvas.current) return undefined;
    const selection = select(canvas.current);
    behaviour.current = zoom<HTMLCanvasElement, unknown>().on(
      'zoom',
      ({ transform: { x, y, k }, sourceEvent }) => {
        if (sourceEvent) isElsewhere.current = true;
        setLook({ x, y, k });
      },
    );
    selection.call(behaviour.current).on('dblclick.zoom', null);
    return () => {
      selection.on('.zoom', null);
    };
  }, [canvas]);

  const turnTo = useCallback(
    (next: Look) => {
      if (!canvas.current || grid.width === 0 || size === 0) return;
      const transform = transformOf(heldLook(next, grid, size));
      behaviour.current?.transform(select(canvas.current), transform);
    },
    [canvas, grid, size],
  );
  const fit = useCallback(() => {
    isElsewhere.current = false;
    turnTo({ x: grid.x, y: grid.y, k: fittingScale(grid, size) });
  }, [turnTo, grid, size]);

  useEffect(() => {
    if (!canvas.current || size === 0) return;
    behaviour.current
      ?.scaleExtent([fittingScale(grid, size), LARGEST])
      .extent([
        [grid.x, grid.y],
        [grid.x + grid.width, grid.y + grid.height],
      ])
      .constrain(transform => transformOf(heldLook(transform, grid, size)));
    if (isElsewhere.current) turnTo(zoomTransform(canvas.current));
    else fit();
  }, [canvas, grid, size, fit, turnTo]);

  const zoomBy = useCallback(
    (factor: number) => {
      isElsewhere.current = true;
      if (canvas.current)
        behaviour.current?.scaleBy(select(canvas.current), factor);
    },
    [canvas],
  );
  const reveal = useCallback(
    (spot: Spot) => {
      if (!canvas.current || grid.width === 0) return;
      const now = zoomTransform(canvas.current);
      const next = revealedLook(now, grid, spot);
      if (next.x === now.x && next.y === now.y) return;
      isElsewhere.current = true;
      turnTo(next);
    },
    [canvas, grid, turnTo],
  );
  const centre = useCallback(
    ({ from, to }: Spot) => {
      if (!canvas.current) return;
      const { k } = zoomTransform(canvas.current);
      isElsewhere.current = true;
      turnTo({
        x: grid.x + grid.width / 2 - to * k,
        y: grid.y + grid.height / 2 - from * k,
        k,
      });
    },
    [canvas, grid, turnTo],
  );
  return { look, zoomBy, fit, reveal, centre };
}

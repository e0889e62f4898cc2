import { select } from 'd3-selection';
import { zoom, type ZoomBehavior, zoomIdentity, ZoomTransform } from 'd3-zoom';
import {
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Box } from './mapModel';

const MAX_SCALE = 4;
const MARGIN = 18;

/** Pan and zoom of the map, and the ways to change them. */
export type MapZoom = {
  transform: ZoomTransform;
  zoomBy: (factor: number) => void;
  /** Brings a part of the map to the middle, as large as it fits, at most at natural size. */
  show: (box: Box, maxScale?: number) => void;
  /** Shows a part of the map, unless the person has moved the map already. */
  begin: (box: Box) => void;
};

const fitted = (
  box: Box,
  size: { width: number; height: number },
  maxScale: number,
) => {
  const scale = Math.min(
    (size.width - 2 * MARGIN) / box.width,
    (size.height - 2 * MARGIN) / box.height,
    maxScale,
  );
  const x = (size.width - box.width * scale) / 2 - box.x * scale;
  const y = (size.height - box.height * scale) / 2 - box.y * scale;
  return zoomIdentity.translate(x, y).scale(Math.max(scale, 0.001));
};

/** Gives a canvas pan and zoom by pointer, wheel and touch. */
export function useMapZoom(
  canvas: RefObject<HTMLCanvasElement>,
  size: { width: number; height: number },
): MapZoom {
  const [transform, setTransform] = useState(zoomIdentity);
  const behaviour = useRef<ZoomBehavior<HTMLCanvasElement, unknown>>();
  const isMoved = useRef(false);

  useEffect(() => {
    if (!canvas.current) return undefined;
    const selection = select(canvas.current);
    behaviour.current = zoom<HTMLCanvasElement, unknown>()
      .scaleExtent([0.005, MAX_SCALE])
      .on('zoom', event => {
        if (event.sourceEvent) isMoved.current = true;
        setTransform(event.transform);
      });
    selection.call(behaviour.current).on('dblclick.zoom', null);
    return () => {
      selection.on('.zoom', null);
    };
  }, [canvas]);

  const { width, height } = size;
  const show = useCallback(
    (box: Box, maxScale = 1) => {
      if (!canvas.current || !behaviour.current || width === 0) return;
      behaviour.current.transform(
        select(canvas.current),
        fitted(box, { width, height }, maxScale),
      );
    },
    [canvas, width, height],
  );
  const zoomBy = useCallback(
    (factor: number) => {
      isMoved.current = true;
      if (canvas.current)
        behaviour.current?.scaleBy(select(canvas.current), factor);
    },
    [canvas],
  );
  const begin = useCallback(
    (box: Box) => {
      if (!isMoved.current) show(box, 1.2);
    },
    [show],
  );
  return { transform, zoomBy, show, begin };
}

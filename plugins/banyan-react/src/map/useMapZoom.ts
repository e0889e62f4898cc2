import { select } from 'd3-selection';
import {
  zoom,
  type ZoomBehavior,
  zoomIdentity,
  ZoomTransform,
  zoomTransform,
} from 'd3-zoom';
import {
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Box } from './box';

const MAX_SCALE = 4;
const MARGIN = 18;
/** Up to this scale a part of the map is enlarged to fill the screen. */
const FILL = 1.2;

/** Before anything is shown: from here nothing can be read, so nothing is prepared to be. */
const AFAR = zoomIdentity.scale(0.001);

type Size = { width: number; height: number };

/** Pan and zoom of the map, and the ways to change them. */
export type MapZoom = {
  transform: ZoomTransform;
  zoomBy: (factor: number) => void;
  /** Enlarges to a scale, if it is not larger already. */
  zoomTo: (scale: number) => void;
  /** Brings a part of the map to the middle, as large as it fits. */
  show: (box: Box) => void;
  /** The scale at this moment; undefined = nothing is shown yet. */
  scale: () => number | undefined;
  /** The scale that `show` would come to. */
  scaleOf: (box: Box) => number;
  /** Shows everything, and goes on to when the size changes. */
  fit: () => void;
};

const scaleIn = (box: Box, size: Size) =>
  Math.max(
    Math.min(
      (size.width - 2 * MARGIN) / box.width,
      (size.height - 2 * MARGIN) / box.height,
      FILL,
    ),
    0.001,
  );

function fitted(box: Box, size: Size) {
  const scale = scaleIn(box, size);
  const x = (size.width - box.width * scale) / 2 - box.x * scale;
  const y = (size.height - box.height * scale) / 2 - box.y * scale;
  return zoomIdentity.translate(x, y).scale(scale);
}

/** Gives a canvas pan and zoom by pointer, wheel and touch; all of a map of `whole` is shown until the person looks elsewhere. */
export function useMapZoom(
  canvas: RefObject<HTMLCanvasElement>,
  size: Size,
  whole: Size,
): MapZoom {
  const [transform, setTransform] = useState(AFAR);
  const behaviour = useRef<ZoomBehavior<HTMLCanvasElement, unknown>>();
  const isElsewhere = useRef(false);

  useEffect(() => {
    if (!canvas.current) return undefined;
    const selection = select(canvas.current);
    behaviour.current = zoom<HTMLCanvasElement, unknown>()
      .scaleExtent([0.005, MAX_SCALE])
      .on('zoom', event => {
        if (event.sourceEvent) isElsewhere.current = true;
        setTransform(event.transform);
      });
    selection.call(behaviour.current).on('dblclick.zoom', null);
    return () => {
      selection.on('.zoom', null);
    };
  }, [canvas]);

  const { width, height } = size;
  const turnTo = useCallback(
    (box: Box) => {
      if (!canvas.current || !behaviour.current || width === 0) return;
      const selection = select(canvas.current);
      behaviour.current.transform(selection, fitted(box, { width, height }));
    },
    [canvas, width, height],
  );
  const show = useCallback(
    (box: Box) => {
      isElsewhere.current = true;
      turnTo(box);
    },
    [turnTo],
  );
  const { width: mapWidth, height: mapHeight } = whole;
  const fit = useCallback(() => {
    isElsewhere.current = false;
    turnTo({ x: 0, y: 0, width: mapWidth, height: mapHeight });
  }, [turnTo, mapWidth, mapHeight]);
  useEffect(() => {
    if (!isElsewhere.current) fit();
  }, [fit]);
  const scaleOf = useCallback(
    (box: Box) => scaleIn(box, { width, height }),
    [width, height],
  );
  const zoomBy = useCallback(
    (factor: number) => {
      isElsewhere.current = true;
      if (canvas.current)
        behaviour.current?.scaleBy(select(canvas.current), factor);
    },
    [canvas],
  );
  const zoomTo = useCallback(
    (scale: number) => {
      if (!canvas.current) return;
      const factor = scale / zoomTransform(canvas.current).k;
      if (factor > 1) zoomBy(factor);
    },
    [canvas, zoomBy],
  );
  const scale = useCallback(
    () =>
      canvas.current && width > 0 ? zoomTransform(canvas.current).k : undefined,
    [canvas, width],
  );
  return { transform, zoomBy, zoomTo, show, scale, scaleOf, fit };
}

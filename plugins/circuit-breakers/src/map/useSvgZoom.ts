import { select } from 'd3-selection';
import { zoom, type ZoomBehavior, zoomIdentity, zoomTransform } from 'd3-zoom';
import { type RefObject, useCallback, useEffect, useRef } from 'react';

type Size = { width: number; height: number };

const SCALES: [number, number] = [0.2, 3];
/** Below this nothing can be read: what does not fit is reached by moving. */
const LEGIBLE = 0.6;
const MARGIN = 40;

/** Ways to look elsewhere in a picture. */
export type SvgZoom = {
  zoomBy: (factor: number) => void;
  /** Everything, even if it is then too small to read. */
  fit: () => void;
  /** Moves as little as brings a point of the picture into view. */
  reveal: (point: { x: number; y: number }) => void;
};

const fitted = (whole: Size, frame: Size, least: number) => {
  const scale = Math.min(
    1,
    Math.max(
      least,
      Math.min(frame.width / whole.width, frame.height / whole.height),
    ),
  );
  const x = Math.max(0, (frame.width - whole.width * scale) / 2);
  return zoomIdentity.translate(x, 0).scale(scale);
};

/** The wheel alone scrolls the page; whoever presses a mark does not mean to move the picture. */
const isMove = (event: Event) => {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  const { target } = event;
  const isMark = target instanceof Element && target.closest('[role="button"]');
  return (
    !isMark &&
    !(event instanceof MouseEvent && (event.ctrlKey || event.button !== 0))
  );
};

/** How far something at `at` is outside of 0 to `room`. */
const outside = (at: number, room: number) => {
  if (at < MARGIN) return MARGIN - at;
  return at > room - MARGIN ? room - MARGIN - at : 0;
};

/** Gives the group `content` of a picture pan and zoom by pointer, wheel and touch. */
export function useSvgZoom(
  picture: RefObject<SVGSVGElement>,
  content: RefObject<SVGGElement>,
  { frame, whole }: { frame: Size; whole: Size },
): SvgZoom {
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown>>();
  const isElsewhere = useRef(false);
  const { width, height } = frame;
  const { width: wholeWidth, height: wholeHeight } = whole;

  useEffect(() => {
    if (!picture.current) return undefined;
    const selection = select(picture.current);
    behaviour.current = zoom<SVGSVGElement, unknown>()
      .scaleExtent(SCALES)
      .filter(isMove)
      .extent([
        [0, 0],
        [width, height],
      ])
      .on('zoom', event => {
        if (event.sourceEvent) isElsewhere.current = true;
        // Past React: a move redraws nothing.
        content.current?.setAttribute('transform', String(event.transform));
      });
    selection.call(behaviour.current).on('dblclick.zoom', null);
    return () => {
      selection.on('.zoom', null);
    };
  }, [picture, content, width, height]);

  const turnTo = useCallback(
    (least: number) => {
      if (!picture.current || width === 0 || wholeWidth === 0) return;
      const target = fitted(
        { width: wholeWidth, height: wholeHeight },
        { width, height },
        least,
      );
      behaviour.current?.transform(select(picture.current), target);
    },
    [picture, width, height, wholeWidth, wholeHeight],
  );
  useEffect(() => {
    if (!isElsewhere.current) turnTo(LEGIBLE);
  }, [turnTo]);

  const fit = useCallback(() => {
    isElsewhere.current = false;
    turnTo(SCALES[0]);
  }, [turnTo]);
  const zoomBy = useCallback(
    (factor: number) => {
      isElsewhere.current = true;
      if (picture.current)
        behaviour.current?.scaleBy(select(picture.current), factor);
    },
    [picture],
  );
  const reveal = useCallback(
    (point: { x: number; y: number }) => {
      if (!picture.current || width === 0) return;
      const now = zoomTransform(picture.current);
      const dx = outside(now.applyX(point.x), width);
      const dy = outside(now.applyY(point.y), height);
      if (dx === 0 && dy === 0) return;
      const selection = select(picture.current);
      behaviour.current?.translateBy(selection, dx / now.k, dy / now.k);
    },
    [picture, width, height],
  );
  return { zoomBy, fit, reveal };
}

import { scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { zoom, type ZoomBehavior, zoomIdentity, zoomTransform } from 'd3-zoom';
import { type RefObject, useEffect, useRef } from 'react';
import { LEAST_MS, type TimeRange } from './timeRange';
import type { RangeState } from './useRange';

const lengthOf = ([from, to]: TimeRange) => to - from;

/** The wheel alone scrolls the page, unless the picture has the focus; one finger scrolls it, two zoom. */
const isMove = (event: Event) => {
  const { target } = event;
  if (event instanceof WheelEvent) {
    const frame = target instanceof Element && target.closest('[data-frame]');
    const hasFocus = frame && frame.contains(document.activeElement);
    return event.ctrlKey || event.metaKey || Boolean(hasFocus);
  }
  if (target instanceof Element && target.closest('[data-stop]')) return false;
  if (event instanceof MouseEvent) return !event.ctrlKey && event.button === 0;
  return !(event instanceof TouchEvent) || event.touches.length > 1;
};

/** Gives a picture of time, drawn from `left` to `right`, pan and zoom by pointer, wheel and touch. */
export function useTimeZoom(
  picture: RefObject<SVGSVGElement>,
  { left, right }: { left: number; right: number },
  { range, whole, set }: RangeState,
): void {
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown>>();
  useEffect(() => {
    const element = picture.current;
    if (!element) return undefined;
    const base = scaleUtc(whole, [left, right]);
    const selection = select(element);
    behaviour.current = zoom<SVGSVGElement, unknown>()
      .extent([
        [left, 0],
        [right, 1],
      ])
      .translateExtent([
        [left, 0],
        [right, 1],
      ])
      .scaleExtent([1, Math.max(1, lengthOf(whole) / LEAST_MS)])
      .filter(isMove)
      .on('zoom', ({ sourceEvent, transform }) => {
        if (!sourceEvent) return;
        const [from, to] = transform.rescaleX(base).domain();
        set([from.getTime(), to.getTime()]);
      });
    selection.call(behaviour.current).on('dblclick.zoom', null);
    return () => {
      selection.on('.zoom', null);
    };
  }, [picture, left, right, whole, set]);

  useEffect(() => {
    const element = picture.current;
    if (!element || !behaviour.current) return;
    const scale = lengthOf(whole) / lengthOf(range);
    const start = scaleUtc(whole, [left, right])(range[0]);
    const target = zoomIdentity.translate(left - scale * start, 0).scale(scale);
    const { k, x } = zoomTransform(element);
    if (Math.abs(k - target.k) < 1e-9 && Math.abs(x - target.x) < 1e-6) return;
    behaviour.current.transform(select(element), target);
  }, [picture, left, right, whole, range]);
}

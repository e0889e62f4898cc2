import { type RefObject, useLayoutEffect, useState } from 'react';

/** What of an element the window shows. */
export type Viewport = {
  width: number;
  /** The upper edge of the window, seen from the element. */
  top: number;
  height: number;
};

/** Where the browser has not laid out anything. */
const UNKNOWN_WIDTH = 1_100;

const measured = (element: Element): Viewport => {
  const { top, width } = element.getBoundingClientRect();
  return {
    width: Math.round(width) || UNKNOWN_WIDTH,
    top: Math.round(-top),
    height: window.innerHeight,
  };
};

const isSame = (a: Viewport, b: Viewport) =>
  a.width === b.width && a.top === b.top && a.height === b.height;

/** Follows scrolling, whatever scrolls, and sizes. */
export function useViewport(ref: RefObject<Element>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({
    width: UNKNOWN_WIDTH,
    top: 0,
    height: 800,
  });
  useLayoutEffect(() => {
    const measure = () => {
      if (!ref.current) return;
      const next = measured(ref.current);
      setViewport(before => (isSame(before, next) ? before : next));
    };
    measure();
    const observer =
      typeof ResizeObserver === 'undefined'
        ? undefined
        : new ResizeObserver(measure);
    if (ref.current) observer?.observe(ref.current);
    // In the capture phase it also hears what scrolls inside the page.
    window.addEventListener('scroll', measure, true);
    window.addEventListener('resize', measure);
    return () => {
      observer?.disconnect();
      window.removeEventListener('scroll', measure, true);
      window.removeEventListener('resize', measure);
    };
  }, [ref]);
  return viewport;
}

import { type RefObject, useLayoutEffect, useState } from 'react';

const AT_FIRST = 1150;

/** The width of an element on the screen, and a usual one until it is known. */
export function useWidth(element: RefObject<HTMLElement>): number {
  const [width, setWidth] = useState(AT_FIRST);
  useLayoutEffect(() => {
    if (!element.current || typeof ResizeObserver === 'undefined')
      return undefined;
    const measure = ({ clientWidth }: Element) =>
      setWidth(clientWidth || AT_FIRST);
    measure(element.current);
    const observer = new ResizeObserver(([{ target }]) => measure(target));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

import { type RefObject, useLayoutEffect, useState } from 'react';

/** The size of an element on the screen; 0 by 0 until it is known. @public */
export function useSize(element: RefObject<HTMLElement>): {
  width: number;
  height: number;
} {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    if (!element.current) return undefined;
    const measure = ({ clientWidth: width, clientHeight: height }: Element) =>
      setSize(before =>
        before.width === width && before.height === height
          ? before
          : { width, height },
      );
    measure(element.current);
    const observer = new ResizeObserver(([{ target }]) => measure(target));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

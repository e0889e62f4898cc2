import { type RefObject, useEffect, useState } from 'react';

/** True from the first moment in which the element can be seen, or at once where the browser cannot tell. */
export function useInView(ref: RefObject<Element>): boolean {
  const [isSeen, setSeen] = useState(
    () => typeof IntersectionObserver === 'undefined',
  );
  useEffect(() => {
    if (isSeen || !ref.current) return undefined;
    const observer = new IntersectionObserver(entries => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [isSeen, ref]);
  return isSeen;
}

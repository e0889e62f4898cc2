import { type RefObject, useEffect, useRef } from 'react';

/** Gives the focus back to the way in when the details close. */
export function useFocusBack(open: string | undefined): RefObject<HTMLElement> {
  const list = useRef<HTMLElement>(null);
  const last = useRef(open);
  useEffect(() => {
    const closed = last.current;
    last.current = open;
    if (open !== undefined || closed === undefined) return;
    const ways = list.current?.querySelectorAll('[data-capability]') ?? [];
    [...ways]
      .find(way => way.getAttribute('data-capability') === closed)
      ?.querySelector('a')
      ?.focus();
  }, [open]);
  return list;
}

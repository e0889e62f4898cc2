import { type RefObject, useEffect } from 'react';

const FIELDS =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** True where a slash is meant to be written. */
const isWriting = (target: EventTarget | null) =>
  target instanceof Element && target.closest(FIELDS) !== null;

/** Brings the focus to the field inside an element on `/`, unless the person is writing. */
export function useSlash(around: RefObject<HTMLElement>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key !== '/' || !isPlain || event.defaultPrevented) return;
      const field = around.current?.querySelector('input');
      if (!field || isWriting(event.target)) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [around]);
}

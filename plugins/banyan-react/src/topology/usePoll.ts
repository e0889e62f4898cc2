import { useEffect } from 'react';

/**
 * Calls `poll` every so often while the page can be seen. Nobody is asked for a page in the
 * background; it catches up when it is looked at again.
 *
 * @public
 */
export function usePoll(poll: () => void, everyMs: number): void {
  useEffect(() => {
    let due = Date.now() + everyMs;
    let timer: ReturnType<typeof setTimeout>;
    const go = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'hidden') return;
      if (Date.now() >= due) {
        due = Date.now() + everyMs;
        poll();
      }
      timer = setTimeout(go, due - Date.now());
    };
    go();
    document.addEventListener('visibilitychange', go);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', go);
    };
  }, [poll, everyMs]);
}

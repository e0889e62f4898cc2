import { useEffect, useRef } from 'react';
import { isForList } from './findingKeys';

/** Runs what is bound to a key, wherever the focus is on the page but in a field. */
export function useFindingKeys(
  bound: Readonly<Record<string, () => void>>,
  isOn: boolean,
): void {
  const latest = useRef(bound);
  latest.current = bound;
  useEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent) => {
      const run = latest.current[event.key];
      if (!run || !isForList(event)) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}

import { useSyncExternalStore } from 'react';

/** @public */
export type ThemeMode = 'light' | 'dark';

const ATTRIBUTE = 'data-theme-mode';

/** The page's own mode; a sidebar may be dark on a light page. */
const current = (): ThemeMode =>
  [document.documentElement, document.body].some(
    element => element.getAttribute(ATTRIBUTE) === 'dark',
  )
    ? 'dark'
    : 'light';

function subscribe(onChange: () => void) {
  const observer = new MutationObserver(onChange);
  const options = { attributes: true, attributeFilter: [ATTRIBUTE] };
  observer.observe(document.documentElement, options);
  observer.observe(document.body, options);
  return () => observer.disconnect();
}

/** Whether the portal is light or dark, for what CSS cannot colour (canvas, exports). @public */
export const useThemeMode = (): ThemeMode =>
  useSyncExternalStore(subscribe, current);

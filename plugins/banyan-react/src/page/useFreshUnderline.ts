import { useEffect } from 'react';

/**
 * Keeps the line under the open tab as long as its label. The header measures it when a tab
 * opens and when the window changes its size, not when the count in a label changes; drawing
 * the header anew instead would take the focus from whoever is in its scope picker.
 */
export function useFreshUnderline(tabs: readonly { label: string }[]): void {
  const labels = tabs.map(({ label }) => label).join();
  useEffect(() => {
    window.dispatchEvent(new Event('resize'));
  }, [labels]);
}

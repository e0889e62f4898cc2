import { useSidebarPinState } from '@backstage/core-components';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { useEffect, useRef } from 'react';

/** Unpins the sidebar when the window is or becomes narrow, and pins it again when it becomes wide. */
export function useCompactSidebar() {
  const narrow = useMediaQuery('(max-width: 1000px)', { noSsr: true });
  const wasNarrow = useRef(false);
  const { isPinned, toggleSidebarPinState } = useSidebarPinState();
  useEffect(() => {
    const hasChanged = narrow !== wasNarrow.current;
    wasNarrow.current = narrow;
    if (hasChanged && narrow === isPinned) toggleSidebarPinState();
    // Only the width decides; a person may pin and unpin in between.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [narrow]);
}

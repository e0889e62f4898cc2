import { useSidebarPinState } from '@backstage/core-components';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { useEffect } from 'react';

/** Unpins the sidebar when the window becomes narrow, and pins it again when it becomes wide. */
export function useCompactSidebar() {
  const narrow = useMediaQuery('(max-width: 1000px)', { noSsr: true });
  const { isPinned, toggleSidebarPinState } = useSidebarPinState();
  useEffect(() => {
    if (narrow === isPinned) toggleSidebarPinState();
    // Only the width decides; a person may pin and unpin in between.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [narrow]);
}

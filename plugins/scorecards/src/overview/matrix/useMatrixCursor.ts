import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useId,
  useState,
} from 'react';
import { type GridSize, nextSpot, type Spot } from './nextSpot';
import { LINE_HEIGHT } from './useWindow';

/** The headings and the sums, which stay in sight. */
const EDGE = 90;

/** Brings a line into sight that is not drawn yet. */
function showLine(scroller: HTMLElement, line: number) {
  const top = Math.max(0, line) * LINE_HEIGHT;
  const room = scroller.clientHeight - EDGE;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top + LINE_HEIGHT > scroller.scrollTop + room) {
    scroller.scrollTop = top + LINE_HEIGHT - room;
  }
}

/** The cursor of the matrix: arrows move it, Enter does what a click does, Escape lets go. */
export function useMatrixCursor(
  scroller: RefObject<HTMLElement>,
  size: GridSize,
  open: (spot: Spot) => void,
) {
  const prefix = useId();
  const [spot, setSpot] = useState<Spot>();
  const idOf = useCallback(
    ({ line, column }: Spot) => `${prefix}${line}:${column}`,
    [prefix],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return setSpot(undefined);
    if (event.key === 'Enter' && spot) {
      event.preventDefault();
      return open(spot);
    }
    const next = nextSpot(spot ?? { line: -1, column: -1 }, event, size);
    if (!next) return undefined;
    event.preventDefault();
    const cell = document.getElementById(idOf(next));
    if (cell) cell.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    else if (scroller.current) showLine(scroller.current, next.line);
    return setSpot(next);
  };
  return { spot, setSpot, idOf, onKeyDown };
}

import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { useEffect, useRef, useState } from 'react';
import { useNow } from '../data';
import { usePageLinks } from '../page';
import { fullVolume } from './cellSize';
import {
  type CellSize,
  GAP,
  gridLayout,
  nextPlace,
  rowsInView,
} from './gridLayout';
import type { Sparklines } from './Sparklines';
import { useViewport } from './useViewport';
import { VolumePatterns } from './Volume';
import { CompactCell, WallCell } from './WallCell';
import styles from './Wall.module.css';

/** The cells of the wall; only the rows in view are drawn. Arrow keys move, Enter opens. */
export const WallGrid = ({
  items,
  all,
  size,
  sparks,
  clockAhead,
  isQuiet,
}: {
  items: readonly BreakerItem[];
  /** Also those that filters hide: circles do not grow because others are hidden. */
  all: readonly BreakerItem[];
  size: CellSize;
  sparks: Sparklines;
  clockAhead: number;
  isQuiet: (item: BreakerItem) => boolean;
}) => {
  const ref = useRef<HTMLUListElement>(null);
  const viewport = useViewport(ref);
  const links = usePageLinks();
  const now = useNow() + clockAhead;
  const [active, setActive] = useState<string>();
  const moved = useRef(false);
  const layout = gridLayout(items.length, viewport.width, size);
  const { columns, rowHeight, cellWidth, height } = layout;
  const { first, end } = rowsInView(layout, viewport);
  const activePlace = Math.max(
    0,
    items.findIndex(({ id }) => id === active),
  );
  const activeRow = Math.floor(activePlace / columns);
  const isDrawn = (place: number) => {
    const row = Math.floor(place / columns);
    return (row >= first && row < end) || row === activeRow;
  };
  const full = fullVolume(all);
  const Cell = size === 'full' ? WallCell : CompactCell;

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    ref.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [active]);

  const move = (event: React.KeyboardEvent) => {
    const next = nextPlace(event.key, activePlace, {
      columns,
      count: items.length,
    });
    if (next === undefined) return;
    event.preventDefault();
    moved.current = true;
    setActive(items[next].id);
  };

  return (
    <>
      <VolumePatterns />
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- The links in it take the keys; it only moves the focus between them. */}
      <ul
        ref={ref}
        className={styles.grid}
        style={{ height }}
        aria-label="Breakers"
        onKeyDown={move}
      >
        {items.map((item, place) =>
          isDrawn(place) ? (
            <li
              key={item.id}
              aria-setsize={items.length}
              aria-posinset={place + 1}
              style={{
                top: Math.floor(place / columns) * rowHeight,
                left: (place % columns) * (cellWidth + GAP),
                width: cellWidth,
                height: rowHeight - GAP,
              }}
            >
              <Cell
                item={item}
                href={links.breaker(item.id)}
                full={full}
                spark={sparks.of(item.id)}
                now={item.state === 'unknown' ? now : 0}
                isQuiet={isQuiet(item)}
                isActive={place === activePlace}
                onFocus={setActive}
              />
            </li>
          ) : null,
        )}
      </ul>
    </>
  );
};

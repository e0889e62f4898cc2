import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import {
  AnswerLine,
  StatusMark,
  type UrlState,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useLocation } from 'react-router-dom';
import useLatest from 'react-use/esm/useLatest';
import { type LiveBreakers, useLiveBreakers, useNow } from '../data';
import { LiveBody, type TabProps } from '../page';
import { spanText } from '../state';
import { type CellSize, MANY_CELLS } from './gridLayout';
import { NothingLeft } from './NothingLeft';
import { Uncovered } from './Uncovered';
import { type HeldOrder, useHeldOrder } from './useHeldOrder';
import { useSparklines } from './useSparklines';
import { WallFilters } from './WallFilters';
import { filtered, wallFilter } from './wallFilter';
import { WallGrid } from './WallGrid';
import { wallSort } from './wallOrder';
import { WALL_RULES } from './wallRules';
import { wallSentence } from './wallSentence';
import { WallTable } from './WallTable';
import { WallTools } from './WallTools';
import { isUnder } from './wallVolume';
import styles from './Wall.module.css';

/** Parameters that decide what is shown. */
const ASKED = ['q', 'states', 'owner', 'tier', 'volume', 'scope'] as const;

/** What is drawn: what is live, or what was so when somebody paused. */
function usePause(live: LiveBreakers) {
  const [paused, setPaused] = useState<{ live: LiveBreakers; at: number }>();
  return {
    shown: paused?.live ?? live,
    pausedAt: paused?.at,
    toggle: () => setPaused(paused ? undefined : { live, at: Date.now() }),
  };
}

const Paused = ({ at }: { at: number }) => {
  const now = useNow();
  return (
    <p className={styles.paused}>
      {`The picture is paused and ${spanText(now - at)} old; the data goes on.`}
    </p>
  );
};

const Answer = ({ items }: { items: readonly BreakerItem[] }) => {
  const { status, text, facts } = wallSentence(items);
  const isSimulated = items.some(({ simulated }) => simulated);
  return (
    <AnswerLine
      facts={facts}
      illustrative={isSimulated ? 'reference fleet, simulated load' : undefined}
      rules={WALL_RULES}
    >
      <span className={styles.sentence}>
        <StatusMark status={status} />
        {text}
      </span>
    </AnswerLine>
  );
};

/** What stands above the wall, drawn again only when something in it has changed: not with every number. */
function usePanel({
  all,
  url,
  order: { moving, resort },
  size,
  isTable,
  pausedAt,
  toggle,
}: {
  all: readonly BreakerItem[];
  url: UrlState;
  order: HeldOrder;
  size: CellSize;
  isTable: boolean;
  pausedAt: number | undefined;
  toggle: () => void;
}) {
  const { search } = useLocation();
  const latest = useLatest({ resort, toggle });
  const shown = JSON.stringify(
    all.map(({ id, state, owner, tier }) => [id, state, owner, tier]),
  );
  return useMemo(
    () => (
      <div className={styles.panel}>
        <WallFilters items={all} url={url} />
        <WallTools
          url={url}
          size={size}
          isTable={isTable}
          moving={moving}
          onResort={() => latest.current.resort()}
          isPaused={pausedAt !== undefined}
          onPause={() => latest.current.toggle()}
        />
        {pausedAt !== undefined && <Paused at={pausedAt} />}
      </div>
    ),
    // The items and the state of the address are new objects each time; `shown` and `search` hold all of them that can be seen.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [shown, search, size, isTable, moving, pausedAt],
  );
}

const Wall = ({ live, scope }: TabProps & { live: LiveBreakers }) => {
  const url = useUrlState();
  const { shown, pausedAt, toggle } = usePause(live);
  const sparks = useSparklines(scope, live.items);
  const { items: all } = shown;
  const items = filtered(all, wallFilter(url));
  const sort = wallSort(url.get('sort'));
  const isQuiet = isUnder(url.get('volume'));
  const order = useHeldOrder(
    items,
    [sort, ...ASKED.map(name => url.get(name) ?? '')].join('|'),
    { sort, isQuiet },
  );
  const isTable = url.get('view') === 'table';
  const wanted =
    url.get('size') ?? (all.length > MANY_CELLS ? 'compact' : 'full');
  const size = wanted === 'compact' ? 'compact' : 'full';
  const panel = usePanel({ all, url, order, size, isTable, pausedAt, toggle });
  return (
    <>
      <Answer items={all} />
      {panel}
      {items.length === 0 && <NothingLeft items={all} url={url} />}
      {items.length > 0 && isTable && <WallTable items={items} />}
      {items.length > 0 && !isTable && (
        <WallGrid
          items={order.items}
          all={all}
          size={size}
          sparks={sparks}
          clockAhead={shown.clockAhead}
          isQuiet={isQuiet}
        />
      )}
      <Uncovered
        scope={scope}
        shown={items.length}
        hidden={all.length - items.length}
      />
    </>
  );
};

/** The load and health of every breaker, at a glance from across the room. */
export const WallTab = ({ scope }: TabProps) => {
  // Drawing the wall may wait for whatever somebody does on it.
  const live = useDeferredValue(useLiveBreakers(scope));
  return (
    <LiveBody live={live}>
      <Wall live={live} scope={scope} />
    </LiveBody>
  );
};

import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import {
  SearchField,
  Select,
  ToggleButton,
  ToggleButtonGroup,
} from '@backstage/ui';
import {
  entityTitle,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { StateMark, STATES_IN_ORDER } from '../state';
import { NO_TIER, stateCounts, tierOf, wallFilter } from './wallFilter';
import { VOLUMES } from './wallVolume';
import styles from './Wall.module.css';

const ANY = 'any';

const choices = (
  values: Iterable<string>,
  label: (value: string) => string,
  any: string,
) => [
  { id: ANY, label: any },
  ...[...new Set(values)]
    .sort((a, b) => a.localeCompare(b))
    .map(value => ({ id: value, label: label(value) })),
];

const chosen = (key: unknown) =>
  key === null || key === ANY ? undefined : String(key);

/** The states as buttons with their counts; all pressed = no filter. */
const StateFilter = ({
  items,
  url,
}: {
  items: readonly BreakerItem[];
  url: UrlState;
}) => {
  const counts = stateCounts(items);
  const present = counts.map(({ state }) => state);
  const shown = wallFilter(url).states ?? present;
  const choose = (keys: ReadonlySet<unknown>) => {
    const states = STATES_IN_ORDER.filter(state => keys.has(state));
    const isAll = present.every(state => keys.has(state));
    url.set({ states: isAll ? undefined : states.join(',') });
  };
  return (
    <ToggleButtonGroup
      aria-label="States"
      selectionMode="multiple"
      disallowEmptySelection
      selectedKeys={shown}
      onSelectionChange={choose}
    >
      {counts.map(({ state, word, count }) => (
        <ToggleButton
          key={state}
          id={state}
          size="small"
          className={styles.state}
        >
          <span className={styles.chip}>
            <StateMark state={state} />
            {word} <strong>{count}</strong>
          </span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};

/** What the wall shows; all of it lives in the address. */
export const WallFilters = ({
  items,
  url,
}: {
  items: readonly BreakerItem[];
  url: UrlState;
}) => (
  <div className={styles.tools} role="group" aria-label="Filters">
    <SearchField
      aria-label="Caller or callee"
      placeholder="Caller or callee"
      size="small"
      className={styles.search}
      value={url.get('q') ?? ''}
      onChange={q => url.set({ q })}
    />
    <StateFilter items={items} url={url} />
    <Select
      aria-label="Owner"
      size="small"
      className={styles.select}
      search={{ placeholder: 'Find an owner' }}
      options={choices(
        items.flatMap(({ owner }) => owner ?? []),
        owner => entityTitle(owner),
        'Any owner',
      )}
      value={url.get('owner') ?? ANY}
      onChange={key => url.set({ owner: chosen(key) })}
    />
    <Select
      aria-label="Tier"
      size="small"
      className={styles.select}
      options={choices(
        items.map(tierOf),
        tier => (tier === NO_TIER ? 'No tier' : `Tier ${tier}`),
        'Any tier',
      )}
      value={url.get('tier') ?? ANY}
      onChange={key => url.set({ tier: chosen(key) })}
    />
    <Select
      aria-label="Volume"
      size="small"
      className={styles.select}
      options={VOLUMES.map(({ id, label }) => ({ id, label }))}
      value={url.get('volume') ?? ANY}
      onChange={key => url.set({ volume: chosen(key) })}
    />
  </div>
);

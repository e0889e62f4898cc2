import {
  type DefaultEntityFilters,
  useEntityList,
} from '@backstage/plugin-catalog-react';
import type { LevelsResponse } from '@banyan/backstage-plugin-banyan-common';
import { LADDER } from '@banyan/core';
import { Select } from '@backstage/ui';
import { useEffect, useMemo, useState } from 'react';
import { useLevels } from '../data';
import { levelTitle } from '../ladder';
import { EntityLevelFilter } from './EntityLevelFilter';
import styles from './Column.module.css';

const ALL = 'all';
const STARTING = 'starting';
const NOT_RATED = 'not-rated';

const OPTIONS = [
  { id: ALL, label: 'All' },
  ...LADDER.toReversed().map(level => ({
    id: level,
    label: levelTitle(level),
  })),
  { id: STARTING, label: 'Starting' },
  { id: NOT_RATED, label: 'Not rated' },
];

const chosenIn = (given: string | string[] | undefined) =>
  OPTIONS.find(({ id }) => id === [given].flat()[0])?.id ?? ALL;

const valueOf = (levels: readonly string[], reached: number | null) => {
  if (reached === null) return NOT_RATED;
  return levels[reached] ?? STARTING;
};

/** The entities of a kind that have the level. */
const refsWith = (
  { levels, items }: LevelsResponse,
  chosen: string,
  kind: string | undefined,
) =>
  new Set(
    items
      .filter(
        ({ ref, reached }) =>
          valueOf(levels, reached) === chosen &&
          (kind === undefined || ref.startsWith(`${kind}:`)),
      )
      .map(({ ref }) => ref),
  );

type Filters = DefaultEntityFilters & { level?: EntityLevelFilter };

const Note = ({
  error,
  filter,
}: {
  error: Error | undefined;
  filter: EntityLevelFilter | undefined;
}) => {
  if (error) {
    return <p className={styles.quiet}>Not narrowed: {error.message}</p>;
  }
  return filter && !filter.isWhole ? (
    <p className={styles.quiet}>
      So many have it that only the shown page is narrowed: choose a company or
      an owner too.
    </p>
  ) : null;
};

/** Narrows the list of the catalog to what has a level. @public */
export const LevelFilter = () => {
  const { filters, updateFilters, queryParameters } = useEntityList<Filters>();
  const [chosen, setChosen] = useState(() => chosenIn(queryParameters.level));
  const kind = filters.kind?.value.toLocaleLowerCase('en-US');
  const { value, error } = useLevels(chosen === ALL ? undefined : {});
  const filter = useMemo(
    () =>
      chosen === ALL || value === undefined
        ? undefined
        : new EntityLevelFilter(chosen, refsWith(value, chosen, kind)),
    [chosen, value, kind],
  );
  useEffect(() => {
    updateFilters({ level: filter });
  }, [filter, updateFilters]);
  return (
    <div className={styles.filter}>
      <Select
        label="Level"
        size="small"
        options={OPTIONS}
        value={chosen}
        onChange={key => setChosen(key === null ? ALL : String(key))}
      />
      <Note error={error} filter={filter} />
    </div>
  );
};

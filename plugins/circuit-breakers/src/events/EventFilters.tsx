import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { Choice, type UrlState } from '@banyan/backstage-plugin-banyan-react';
import { Button, Select, Switch } from '@backstage/ui';
import { breakerTitle, clockText, organisationTitle } from '../state';
import { type EventFilter, KINDS, RANGES } from './eventFilter';
import styles from './Events.module.css';

const ALL = 'all';

type Option = { id: string; label: string };

const Filter = ({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly Option[];
  value?: string;
  onChange: (value: string | undefined) => void;
}) => (
  <Select
    size="small"
    className={styles.select}
    aria-label={label}
    search={options.length > 12 ? { placeholder: 'Find' } : undefined}
    options={[{ id: ALL, label: `${label}: all` }, ...options]}
    value={value ?? ALL}
    onChange={key =>
      onChange(key === ALL || key === null ? undefined : String(key))
    }
  />
);

const byLabel = (a: Option, b: Option) => a.label.localeCompare(b.label);

const kindOptions = Object.entries(KINDS).map(([id, { many }]) => ({
  id,
  label: many,
}));

const companyOptions = (items: readonly BreakerItem[]) =>
  [...new Set(items.flatMap(({ organization }) => organization ?? []))]
    .map(id => ({ id, label: organisationTitle(id) }))
    .sort(byLabel);

/** Narrows the events; every choice lives in the address. */
export const EventFilters = ({
  filter,
  items,
  scope,
  url,
}: {
  filter: EventFilter;
  items: readonly BreakerItem[];
  scope: string | undefined;
  url: UrlState;
}) => {
  const companies = companyOptions(items);
  const shown = items.filter(
    ({ organization }) =>
      filter.company === undefined || organization === filter.company,
  );
  const isFixed = filter.from !== undefined || filter.to !== undefined;
  return (
    <>
      {isFixed ? (
        <Button
          size="small"
          variant="secondary"
          onPress={() => url.set({ from: undefined, to: undefined })}
        >
          {`${filter.from ? `From ${clockText(filter.from)}` : 'All'} ${filter.to ? `to ${clockText(filter.to)}` : 'up to now'}: show the last ${RANGES[filter.range].word} instead`}
        </Button>
      ) : (
        <Choice
          label="Time"
          options={Object.entries(RANGES).map(([id, { word }]) => [id, word])}
          value={filter.range}
          onChange={range => url.set({ range })}
        />
      )}
      <Filter
        label="Kind"
        options={kindOptions}
        value={filter.kind}
        onChange={kind => url.set({ kind })}
      />
      {scope === undefined && companies.length > 1 && (
        <Filter
          label="Company"
          options={companies}
          value={filter.company}
          onChange={company => url.set({ company, breaker: undefined })}
        />
      )}
      <Filter
        label="Breaker"
        options={shown
          .map(item => ({ id: item.id, label: breakerTitle(item) }))
          .sort(byLabel)}
        value={filter.breaker}
        onChange={breaker => url.set({ breaker })}
      />
      <Switch
        label="Fold flapping"
        isSelected={filter.folds}
        onChange={folds => url.set({ fold: folds ? undefined : 'no' })}
      />
    </>
  );
};

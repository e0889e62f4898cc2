import type { MigrationResponse } from '@banyan/backstage-plugin-banyan-common';
import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import { Select } from '@backstage/ui';
import { capabilityTitle } from '../page';
import { KINDS } from './eventKinds';
import styles from './Events.module.css';

const ALL = 'all';
const MANY = 12;

const Filter = ({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly { id: string; label: string }[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}) => (
  <Select
    size="small"
    className={styles.select}
    aria-label={label}
    search={options.length > MANY ? { placeholder: 'Find' } : undefined}
    options={[{ id: ALL, label: `${label}: all` }, ...options]}
    value={value ?? ALL}
    onChange={key =>
      onChange(key === ALL || key === null ? undefined : String(key))
    }
  />
);

/** Narrows the events; every choice lives in the address. */
export const EventFilters = ({
  migration: { capabilities },
  capability,
  kind,
  url,
}: {
  migration: MigrationResponse;
  capability: string | undefined;
  kind: string | undefined;
  url: UrlState;
}) => (
  <>
    <Filter
      label="Capability"
      options={capabilities.map(item => ({
        id: item.name,
        label: capabilityTitle(item),
      }))}
      value={capability}
      onChange={next => url.set({ capability: next })}
    />
    <Filter
      label="Kind"
      options={Object.entries(KINDS).map(([id, { many }]) => ({
        id,
        label: many,
      }))}
      value={kind}
      onChange={next => url.set({ kind: next })}
    />
  </>
);

import type { MigrationResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  Choice,
  csv,
  downloadText,
  entityTitle,
  ExportMenu,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { Button, SearchField } from '@backstage/ui';
import { CAPABILITY_CSV } from './capabilityCsv';
import type { CapabilityRow } from './capabilityRows';
import styles from './Capabilities.module.css';

const VIEWS = [
  ['board', 'Board'],
  ['table', 'Table'],
] as const;

/** Fewer are found with the eye. */
const MANY = 12;

/** What the capabilities are narrowed to, how they are shown, and what can be done. */
export const CapabilityTools = ({
  migration,
  rows,
  url,
  onRecord,
}: {
  migration: MigrationResponse;
  rows: readonly CapabilityRow[];
  url: UrlState;
  onRecord: () => void;
}) => {
  const name = `${entityTitle(migration.ref)}-capabilities`;
  return (
    <span className={styles.end}>
      {migration.capabilities.length > MANY && (
        <SearchField
          size="small"
          className={styles.find}
          aria-label="Find a capability"
          placeholder="Find"
          value={url.get('q') ?? ''}
          onChange={q => url.set({ q })}
        />
      )}
      <Choice
        label="How to show them"
        options={VIEWS}
        value={url.get('view') === 'board' ? 'board' : 'table'}
        onChange={view =>
          url.set({ view: view === 'board' ? view : undefined })
        }
      />
      <ExportMenu
        choices={[
          {
            label: 'CSV',
            run: () => downloadText(name, 'csv', csv(CAPABILITY_CSV, rows)),
          },
        ]}
      />
      <Button size="small" variant="secondary" onPress={onRecord}>
        Record an event ...
      </Button>
    </span>
  );
};

import type { MigrationResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  EmptyState,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import type { RefObject } from 'react';
import { dayText } from '../page';
import { Board } from './Board';
import type { CapabilityRow } from './capabilityRows';
import { CapabilityTable } from './CapabilityTable';
import { CapabilityTools } from './CapabilityTools';
import { Legend } from './Legend';
import styles from './Capabilities.module.css';

const NothingFound = ({ url }: { url: UrlState }) => (
  <EmptyState title="No capability fits what you look for">
    <Button
      size="small"
      variant="secondary"
      onPress={() => url.set({ q: undefined })}
    >
      Show all
    </Button>
  </EmptyState>
);

const Shown = ({
  rows,
  at,
  url,
}: {
  rows: readonly CapabilityRow[];
  at: number;
  url: UrlState;
}) => {
  if (rows.length === 0) return <NothingFound url={url} />;
  return url.get('view') === 'board' ? (
    <Board rows={rows} />
  ) : (
    <CapabilityTable rows={rows} at={at} url={url} />
  );
};

/** The capabilities as a table or as a board. */
export const CapabilityList = ({
  migration,
  rows,
  url,
  onRecord,
  list,
}: {
  migration: MigrationResponse;
  rows: readonly CapabilityRow[];
  url: UrlState;
  onRecord: () => void;
  list: RefObject<HTMLElement>;
}) => {
  const all = migration.capabilities.length;
  const count = rows.length === all ? String(all) : `${rows.length} of ${all}`;
  return (
    <section ref={list} className={styles.card} aria-labelledby="capabilities">
      <div className={styles.head}>
        <h3 id="capabilities">Capabilities</h3>
        <span className={styles.quiet}>
          {count}, at {dayText(migration.at)}
        </span>
        <CapabilityTools {...{ migration, rows, url, onRecord }} />
      </div>
      <Shown rows={rows} at={migration.at} url={url} />
      <Legend />
    </section>
  );
};

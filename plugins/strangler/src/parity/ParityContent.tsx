import type { MigrationResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  AnswerLine,
  csv,
  DataTable,
  downloadText,
  entityTitle,
  ExportMenu,
  StatusText,
  type TableSort,
  type UrlState,
  useUrlSort,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import { dayText, usePageLinks } from '../page';
import { ConnectSource } from './ConnectSource';
import { HaltCard } from './HaltCard';
import { PARITY_CSV, parityColumns } from './parityColumns';
import { parityAnswer, type ParityRow, parityRows } from './parityRows';
import { PARITY_RULES } from './parityRules';
import styles from './Parity.module.css';

const WORST_FIRST: TableSort = { column: 'verdict', direction: 'ascending' };

const Sides = ({
  migration,
  rows,
  at,
  url,
}: {
  migration: MigrationResponse;
  rows: readonly ParityRow[];
  at: string | undefined;
  url: UrlState;
}) => {
  const links = usePageLinks();
  const [sort, setSort] = useUrlSort(url, WORST_FIRST);
  const columns = useMemo(
    () =>
      parityColumns(capability =>
        links.migration(migration.ref, 'capabilities', { at, capability }),
      ),
    [links, migration.ref, at],
  );
  const name = `${entityTitle(migration.ref)}-parity`;
  return (
    <section className={styles.card} aria-labelledby="parity-title">
      <div className={styles.head}>
        <h3 id="parity-title">New against legacy</h3>
        <span className={styles.quiet}>
          as of {dayText(migration.at)}; the new side large, legacy below
        </span>
        <span className={styles.end}>
          <ExportMenu
            choices={[
              {
                label: 'CSV',
                run: () => downloadText(name, 'csv', csv(PARITY_CSV, rows)),
              },
            ]}
          />
        </span>
      </div>
      <DataTable
        label="New against legacy"
        columns={columns}
        rows={rows}
        sort={sort}
        onSortChange={setSort}
      />
    </section>
  );
};

/** The sentence, the halt rule, then capability by capability. */
export const ParityContent = ({
  migration,
  at,
  url,
}: {
  migration: MigrationResponse;
  at: string | undefined;
  url: UrlState;
}) => {
  const { halt } = migration;
  const rows = useMemo(() => parityRows(migration), [migration]);
  const { status, text, facts } = parityAnswer(rows, halt);
  return (
    <>
      <AnswerLine
        facts={facts}
        illustrative={
          migration.simulated ? 'reference fleet, simulated load' : undefined
        }
        rules={PARITY_RULES}
      >
        <StatusText status={status}>{text}</StatusText>
      </AnswerLine>
      <HaltCard halt={halt} isReplay={migration.isReplay} />
      <Sides {...{ migration, rows, at, url }} />
      {!migration.isReplay && <ConnectSource rows={rows} />}
    </>
  );
};

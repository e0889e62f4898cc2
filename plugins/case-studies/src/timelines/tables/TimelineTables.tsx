import type { CaseTheme } from '@banyan/backstage-plugin-banyan-common';
import { SectionCard } from '@banyan/backstage-plugin-banyan-react';
import type { ShownGroup } from '../../data';
import { SourceNote } from '../../sources';
import { durationsOf } from '../lanes/durationNotes';
import { laneEvents, ofTheme } from '../model/lanes';
import { countsOf } from '../model/serviceCounts';
import type { MigrationsByLane } from '../model/useLaneMigrations';
import { COUNT_COLUMNS, COUNT_CSV } from './countColumns';
import { EVENT_COLUMNS, EVENT_CSV } from './eventColumns';
import { MIGRATION_COLUMNS, MIGRATION_CSV } from './migrationColumns';
import { SortedTable } from './SortedTable';
import styles from '../Timelines.module.css';

const Durations = ({ groups }: { groups: readonly ShownGroup[] }) => (
  <SectionCard title="How long it took, by source">
    <ul className={styles.durations}>
      {groups.flatMap(({ ref, title, file }) =>
        durationsOf(file).map(({ account, isFirst }) => (
          <li key={`${ref} ${account.text}`} data-first={isFirst}>
            <strong>{title}</strong> {account.text}{' '}
            {file && <SourceNote ids={account.source} file={file} />}
          </li>
        )),
      )}
    </ul>
  </SectionCard>
);

/** All of it in words: every event, migration, account and count, of all years. */
export const TimelineTables = ({
  groups,
  migrations,
  theme,
}: {
  groups: readonly ShownGroup[];
  migrations: MigrationsByLane | undefined;
  theme: CaseTheme | undefined;
}) => (
  <>
    <SortedTable
      title="Events"
      columns={EVENT_COLUMNS}
      csvColumns={EVENT_CSV}
      fileName="timelines-events"
      rows={ofTheme(groups.flatMap(laneEvents), theme)}
      first="date"
      empty="No event to show."
    />
    <SortedTable
      title="Migrations"
      columns={MIGRATION_COLUMNS}
      csvColumns={MIGRATION_CSV}
      fileName="timelines-migrations"
      rows={groups.flatMap(({ ref, title }) =>
        (migrations?.get(ref)?.bars ?? []).map(bar => ({
          ...bar,
          id: `${ref} ${bar.ref}`,
          company: title,
        })),
      )}
      first="from"
      empty="No migration is known."
    />
    <Durations groups={groups} />
    <SortedTable
      title="Service counts"
      columns={COUNT_COLUMNS}
      csvColumns={COUNT_CSV}
      fileName="timelines-service-counts"
      rows={groups.flatMap(countsOf)}
      first="date"
      empty="No count to show."
    />
  </>
);

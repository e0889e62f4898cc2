import {
  csv,
  DataTable,
  downloadText,
  HowComputed,
  useUrlSort,
} from '@banyan/backstage-plugin-banyan-react';
import { Button, SearchField } from '@backstage/ui';
import { useMemo } from 'react';
import { hasText } from '../filters/nodeFilter';
import type { TabProps } from '../page/TabProps';
import { TEAM_CSV, teamColumns } from './teamColumns';
import { teamRows } from './teamRows';
import { TEAM_RULES } from './teamRules';
import styles from '../page/Tab.module.css';

const WORST_FIRST = { column: 'findings', direction: 'descending' } as const;

/** Every team with what it owns, worst first. */
export const TeamsTab = ({ view, colourOf, url }: TabProps) => {
  const all = useMemo(() => teamRows(view), [view]);
  const columns = useMemo(() => teamColumns(colourOf), [colourOf]);
  const [sort, setSort] = useUrlSort(url, WORST_FIRST);
  const text = url.get('q') ?? '';
  const rows = all.filter(
    row =>
      hasText(row, text) || hasText({ ...row, title: row.unitTitle }, text),
  );
  return (
    <section aria-label="Teams">
      <div className={styles.tools}>
        <SearchField
          size="small"
          className={styles.search}
          aria-label="Find a team or unit"
          placeholder="Find a team or unit"
          value={text}
          onChange={q => url.set({ q })}
        />
        <span className={styles.count}>
          {rows.length} of {all.length} teams
        </span>
        <HowComputed rules={TEAM_RULES} />
        <Button
          size="small"
          variant="secondary"
          onPress={() => downloadText('teams', 'csv', csv(TEAM_CSV, rows))}
        >
          Export CSV
        </Button>
      </div>
      <DataTable
        label="Teams"
        columns={columns}
        rows={rows}
        sort={sort}
        onSortChange={setSort}
        empty={<p>No team has “{text}” in its name or unit.</p>}
      />
    </section>
  );
};

import {
  DataTable,
  type DataColumn,
  type UrlState,
  useUrlSort,
} from '@banyan/backstage-plugin-banyan-react';
import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { useMemo } from 'react';
import type { UnitColourOf } from '../../data/unitColourOf';
import { hasText } from '../../filters/nodeFilter';
import type { TribesModel } from '../model/model';
import { practiceColumns } from './practiceColumns';
import { squadColumns } from './squadColumns';
import { tribeColumns } from './tribeColumns';
import styles from '../Tribes.module.css';

const LISTS = [
  { id: 'tribes', label: 'Tribes' },
  { id: 'squads', label: 'Squads' },
  { id: 'chapters', label: 'Chapters' },
  { id: 'guilds', label: 'Guilds' },
] as const;

type ListId = (typeof LISTS)[number]['id'];

type Row = { ref: string; title: string };

const UNSORTED = { column: '', direction: 'ascending' } as const;

const List = <T extends Row>({
  label,
  rows,
  columns,
  url,
}: {
  label: string;
  rows: readonly T[];
  columns: readonly DataColumn<T & { id: string }>[];
  url: UrlState;
}) => {
  const [sort, onSortChange] = useUrlSort(url, UNSORTED);
  const text = url.get('q') ?? '';
  const found = rows.filter(row => hasText(row, text));
  const shown = found.length > 0 ? found : rows;
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={shown.map(row => ({ ...row, id: row.ref || row.title }))}
      sort={sort}
      onSortChange={onSortChange}
      empty={<p>There is none in this scope.</p>}
    />
  );
};

/** The same as the picture in rows: tribes, squads, chapters or guilds. */
export const TribesTable = ({
  model,
  colourOf,
  url,
}: {
  model: TribesModel;
  colourOf: UnitColourOf;
  url: UrlState;
}) => {
  const list = LISTS.find(({ id }) => id === url.get('list'))?.id ?? 'tribes';
  const columns = useMemo(
    () => ({
      tribes: tribeColumns(colourOf),
      squads: squadColumns(model, colourOf),
      chapters: practiceColumns('chapter', model),
      guilds: practiceColumns('guild', model),
    }),
    [model, colourOf],
  );
  const lists: Record<ListId, JSX.Element> = {
    tribes: (
      <List
        label="Tribes"
        rows={model.tribes}
        columns={columns.tribes}
        url={url}
      />
    ),
    squads: (
      <List
        label="Squads"
        rows={model.squads}
        columns={columns.squads}
        url={url}
      />
    ),
    chapters: (
      <List
        label="Chapters"
        rows={model.chapters}
        columns={columns.chapters}
        url={url}
      />
    ),
    guilds: (
      <List
        label="Guilds"
        rows={model.guilds}
        columns={columns.guilds}
        url={url}
      />
    ),
  };
  return (
    <div className={styles.table}>
      <header>
        <h3>The same as a table</h3>
        <ToggleButtonGroup
          aria-label="Rows of the table"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[list]}
          onSelectionChange={keys => {
            const next = LISTS.find(({ id }) => keys.has(id))?.id;
            url.set({
              list: next === 'tribes' ? undefined : next,
              sort: undefined,
            });
          }}
        >
          {LISTS.map(({ id, label }) => (
            <ToggleButton key={id} id={id} size="small">
              {label} {model[id].length}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </header>
      {lists[list]}
    </div>
  );
};

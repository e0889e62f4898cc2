import {
  Choice,
  DataTable,
  type DataColumn,
  type UrlState,
  useUrlSort,
} from '@banyan/backstage-plugin-banyan-react';
import { Fragment } from 'react';
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
  const { id, label } =
    LISTS.find(each => each.id === url.get('list')) ?? LISTS[0];
  const shared = { label, url };
  const lists: Record<ListId, () => JSX.Element> = {
    tribes: () => (
      <List rows={model.tribes} columns={tribeColumns(colourOf)} {...shared} />
    ),
    squads: () => (
      <List
        rows={model.squads}
        columns={squadColumns(model, colourOf)}
        {...shared}
      />
    ),
    chapters: () => (
      <List
        rows={model.chapters}
        columns={practiceColumns('chapter', model)}
        {...shared}
      />
    ),
    guilds: () => (
      <List
        rows={model.guilds}
        columns={practiceColumns('guild', model)}
        {...shared}
      />
    ),
  };
  return (
    <div className={styles.table}>
      <header>
        <h3>The same as a table</h3>
        <Choice
          label="Rows of the table"
          options={LISTS.map(each => [
            each.id,
            `${each.label} ${model[each.id].length}`,
          ])}
          value={id}
          onChange={next =>
            url.set({
              list: next === LISTS[0].id ? undefined : next,
              sort: undefined,
            })
          }
        />
      </header>
      <Fragment key={id}>{lists[id]()}</Fragment>
    </div>
  );
};

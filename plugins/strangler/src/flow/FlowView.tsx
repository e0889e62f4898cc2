import type { MigrationResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  DataTable,
  type UrlState,
  useUrlSort,
} from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import type { RefObject } from 'react';
import { useHref, useNavigate } from 'react-router-dom';
import { dayText, usePageLinks } from '../page';
import { useUnitColours } from '../page/useUnitColours';
import { FLOW_COLUMNS } from './flowColumns';
import {
  type FlowRow,
  flowRows,
  largestRows,
  MORE,
  type Shown,
} from './flowModel';
import { FlowPicture } from './FlowPicture';
import styles from './Flow.module.css';

const BY_WEIGHT = { column: 'weight', direction: 'descending' } as const;

const seenWords = ({ capabilities, isReplay }: MigrationResponse) => {
  const seen = capabilities.filter(({ observed }) => observed !== null).length;
  if (seen === capabilities.length) return undefined;
  const those =
    seen === 0
      ? 'No capability is'
      : `${seen} of ${capabilities.length} capabilities are`;
  return isReplay
    ? 'What was observed at that time is not known; it is drawn hatched, not as 0 %.'
    : `${those} seen at a gateway; what is unknown is drawn hatched, not as 0 %.`;
};

/** The picture of the flow. */
const Picture = ({
  migration,
  url,
  shown,
  at,
  picture,
}: {
  migration: MigrationResponse;
  url: UrlState;
  shown: Shown;
  at: string | undefined;
  picture: RefObject<SVGSVGElement>;
}) => {
  const links = usePageLinks();
  const navigate = useNavigate();
  const colourOf = useUnitColours();
  const root = useHref('/').replace(/\/$/, '');
  const isOpen = url.get('more') === 'true';
  const all = flowRows(migration, shown);
  const rows = isOpen ? all : largestRows(all);
  const pathOf = ({ id }: FlowRow) =>
    id === MORE
      ? links.migration(migration.ref, 'flow', { at, more: 'true' })
      : links.migration(migration.ref, 'capabilities', { at, capability: id });
  const note = shown === 'observed' ? seenWords(migration) : undefined;
  return (
    <>
      <FlowPicture
        picture={picture}
        label={`Flow of ${migration.title}, ${dayText(migration.at)}`}
        rows={rows}
        facade={migration.facade}
        legacy={migration.legacy}
        colourOf={colourOf}
        hrefOf={row => `${root}${pathOf(row)}`}
        onOpen={row =>
          row.id === MORE ? url.set({ more: 'true' }) : navigate(pathOf(row))
        }
      />
      {isOpen && largestRows(all).length < all.length && (
        <Button
          size="small"
          variant="secondary"
          onPress={() => url.set({ more: undefined })}
        >
          Show the largest only
        </Button>
      )}
      {note && <p className={styles.note}>{note}</p>}
    </>
  );
};

/** The flow as a picture, or the same as a table. */
export const FlowView = (
  props: Parameters<typeof Picture>[0] & { view: 'picture' | 'table' },
) => {
  const { view, migration, url } = props;
  const [sort, setSort] = useUrlSort(url, BY_WEIGHT);
  return view === 'table' ? (
    <DataTable
      label="Flow as a table"
      columns={FLOW_COLUMNS}
      rows={migration.capabilities.map(item => ({ ...item, id: item.name }))}
      sort={sort}
      onSortChange={setSort}
    />
  ) : (
    <Picture {...props} />
  );
};

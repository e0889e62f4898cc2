import {
  DataTable,
  type TableSort,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import { useUnitColours } from '../page';
import { capabilityColumns } from './capabilityColumns';
import type { CapabilityRow } from './capabilityRows';

/** "moved" or "-moved", as the address has it; what is furthest stands first unless it is said. */
export function sortOf(text = '-intended'): TableSort {
  return text.startsWith('-')
    ? { column: text.slice(1), direction: 'descending' }
    : { column: text, direction: 'ascending' };
}

/** The capabilities as a table, in pages of fifty. */
export const CapabilityTable = ({
  rows,
  at,
  url,
}: {
  rows: readonly CapabilityRow[];
  at: number;
  url: UrlState;
}) => {
  const colourOf = useUnitColours();
  const columns = useMemo(
    () => capabilityColumns(at, colourOf),
    [at, colourOf],
  );
  return (
    <DataTable
      label="Capabilities"
      columns={columns}
      rows={rows}
      sort={sortOf(url.get('sort'))}
      onSortChange={({ column, direction }) =>
        url.set({ sort: `${direction === 'descending' ? '-' : ''}${column}` })
      }
    />
  );
};

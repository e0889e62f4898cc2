import type { BlastRadiusResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  type DataColumn,
  DataTable,
  EntityLink,
  StatusText,
  type TableSort,
} from '@banyan/backstage-plugin-banyan-react';
import { useState } from 'react';
import { effectOf } from './feelsModel';

type Row = BlastRadiusResponse['services'][number] & { id: string };

const Effect = ({ effect }: { effect: Row['effect'] }) => {
  const { status, words } = effectOf(effect);
  return <StatusText status={status}>{words}</StatusText>;
};

const COLUMNS: DataColumn<Row>[] = [
  {
    id: 'service',
    label: 'Service',
    isRowHeader: true,
    cell: ({ ref }) => <EntityLink entityRef={ref} />,
    sortValue: ({ ref }) => ref,
  },
  {
    id: 'distance',
    label: 'Calls away',
    numeric: true,
    cell: ({ distance }) => distance,
    sortValue: ({ distance }) => distance,
  },
  {
    id: 'effect',
    label: 'When the callee fails',
    cell: ({ effect }) => <Effect effect={effect} />,
    sortValue: ({ effect }) => effect,
  },
  {
    id: 'without',
    label: 'If the fallback failed too',
    cell: ({ effectWithoutFallback }) => (
      <Effect effect={effectWithoutFallback} />
    ),
    sortValue: ({ effectWithoutFallback }) => effectWithoutFallback,
  },
];

/** The rows behind the picture of who feels it. */
export const FeelsTable = ({
  services,
}: Pick<BlastRadiusResponse, 'services'>) => {
  const [sort, setSort] = useState<TableSort>({
    column: 'distance',
    direction: 'ascending',
  });
  return (
    <DataTable
      label="Who feels it"
      columns={COLUMNS}
      rows={services.map(service => ({ ...service, id: service.ref }))}
      sort={sort}
      onSortChange={setSort}
    />
  );
};

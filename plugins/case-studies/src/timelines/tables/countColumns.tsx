import type {
  CsvColumn,
  DataColumn,
} from '@banyan/backstage-plugin-banyan-react';
import { EvidenceWord, SourceNote } from '../../sources';
import { whenCounted } from '../model/eventWords';
import {
  type CountPoint,
  countWords,
  isBeside,
  isDrawn,
} from '../model/serviceCounts';

const roleOf = (point: CountPoint) => {
  if (!isDrawn(point)) return 'told, not drawn';
  return isBeside(point) ? 'another account' : 'point of the line';
};

/** Every count with all that is known of it. */
export const COUNT_COLUMNS: readonly DataColumn<CountPoint>[] = [
  {
    id: 'date',
    label: 'Date',
    cell: whenCounted,
    sortValue: ({ count }) => count.date,
    width: 170,
  },
  {
    id: 'company',
    label: 'Company',
    cell: ({ group }) => group.title,
    sortValue: ({ group }) => group.title,
    width: 110,
  },
  {
    id: 'count',
    label: 'Services',
    cell: ({ count }) => countWords(count),
    sortValue: ({ count }) => count.count,
    isRowHeader: true,
    width: 160,
  },
  {
    id: 'role',
    label: 'In the picture',
    cell: roleOf,
    sortValue: roleOf,
    width: 150,
  },
  {
    id: 'note',
    label: 'What it counts',
    cell: ({ count }) => count.note ?? '',
  },
  {
    id: 'source',
    label: 'Source',
    cell: ({ count, file }) => <SourceNote ids={count.source} file={file} />,
    sortValue: ({ count }) => count.source,
    width: 90,
  },
  {
    id: 'evidence',
    label: 'Evidence',
    cell: ({ count }) => <EvidenceWord evidence={count.evidence} />,
    sortValue: ({ count }) => count.evidence,
    width: 110,
  },
];

/** The same as a file. */
export const COUNT_CSV: readonly CsvColumn<CountPoint>[] = [
  { label: 'Date', value: ({ count }) => count.date },
  { label: 'Until', value: ({ count }) => count.until },
  { label: 'Company', value: ({ group }) => group.title },
  { label: 'Services', value: ({ count }) => count.count },
  { label: 'At most', value: ({ count }) => count.most },
  { label: 'As the source has it', value: ({ count }) => count.label },
  { label: 'In the picture', value: roleOf },
  { label: 'What it counts', value: ({ count }) => count.note },
  { label: 'Source', value: ({ count }) => count.source },
  { label: 'Evidence', value: ({ count }) => count.evidence },
];

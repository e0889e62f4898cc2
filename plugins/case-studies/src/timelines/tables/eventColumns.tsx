import type {
  CsvColumn,
  DataColumn,
} from '@banyan/backstage-plugin-banyan-react';
import { spanWords } from '../../sources';
import { EvidenceWord, SourceNote } from '../../sources';
import type { LaneEvent } from '../model/lanes';
import { ThemeMark } from '../model/ThemeShape';
import { THEME_WORDS } from '../model/themes';
import styles from '../Timelines.module.css';

const themeWords = ({ event: { theme } }: LaneEvent) =>
  theme ? THEME_WORDS[theme] : '';

/** Every event with all that is known of it. */
export const EVENT_COLUMNS: readonly DataColumn<LaneEvent>[] = [
  {
    id: 'date',
    label: 'Date',
    cell: ({ event }) => spanWords(event),
    sortValue: ({ event }) => event.date,
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
    id: 'theme',
    label: 'Theme',
    cell: row => (
      <span className={styles.theme}>
        <ThemeMark theme={row.event.theme} /> {themeWords(row)}
      </span>
    ),
    sortValue: row => themeWords(row) || undefined,
    width: 160,
  },
  {
    id: 'title',
    label: 'What happened',
    cell: ({ event }) => event.title,
    sortValue: ({ event }) => event.title,
    isRowHeader: true,
  },
  {
    id: 'figure',
    label: 'Figure',
    cell: ({ event }) => event.figure ?? '',
  },
  {
    id: 'source',
    label: 'Source',
    cell: ({ event, file }) => <SourceNote ids={event.source} file={file} />,
    sortValue: ({ event }) => event.source,
    width: 90,
  },
  {
    id: 'evidence',
    label: 'Evidence',
    cell: ({ event }) => <EvidenceWord evidence={event.evidence} />,
    sortValue: ({ event }) => event.evidence,
    width: 110,
  },
];

/** The same as a file. */
export const EVENT_CSV: readonly CsvColumn<LaneEvent>[] = [
  { label: 'Date', value: ({ event }) => event.date },
  { label: 'Until', value: ({ event }) => event.until },
  { label: 'Company', value: ({ group }) => group.title },
  { label: 'Theme', value: ({ event }) => event.theme },
  { label: 'What happened', value: ({ event }) => event.title },
  { label: 'Figure', value: ({ event }) => event.figure },
  { label: 'Source', value: ({ event }) => event.source },
  { label: 'Evidence', value: ({ event }) => event.evidence },
];

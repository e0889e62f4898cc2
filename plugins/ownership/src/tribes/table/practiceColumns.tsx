import {
  type DataColumn,
  EntityLink,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import type { Practice, TribesModel } from '../model/model';
import { percent } from '../model/words';
import { figure } from './figure';

/** A row of the tables of chapters and of guilds. */
export type PracticeRow = Practice & { id: string };

const ACTIVITY: DataColumn<PracticeRow> = {
  id: 'activity',
  label: 'Active',
  cell: ({ activity = 'unknown', activeShare }) => (
    <StatusText status={activity}>
      {activeShare === undefined ? 'unknown' : percent(activeShare)}
    </StatusText>
  ),
  sortValue: ({ activeShare }) => activeShare,
};

const REACH = { chapter: 'Shared in one tribe', guild: 'Crosses tribes' };

/** The columns of the tables of chapters and of guilds. */
export function practiceColumns(
  type: Practice['type'],
  { squads }: TribesModel,
): DataColumn<PracticeRow>[] {
  const titles = new Map(squads.map(({ ref, title }) => [ref, title]));
  return [
    {
      id: type,
      label: type === 'chapter' ? 'Chapter' : 'Guild',
      isRowHeader: true,
      cell: ({ ref, title }) => (
        <EntityLink entityRef={ref} title={title} strong />
      ),
      sortValue: ({ title }) => title,
    },
    figure('people', 'People', ({ people }) => people),
    figure('listed', 'Listed', ({ members }) => members),
    figure('tribes', 'Tribes', ({ units, members }) =>
      members === undefined ? undefined : units.length,
    ),
    {
      id: 'reach',
      label: REACH[type],
      cell: ({ reach }) => <StatusText status={reach} />,
      sortValue: ({ reach }) => reach,
    },
    ...(type === 'guild' ? [ACTIVITY] : []),
    {
      id: 'by-squad',
      label: 'Members by squad',
      cell: ({ squads: parts, members, elsewhere }) =>
        members === undefined
          ? 'unknown'
          : [
              ...parts.map(
                part => `${titles.get(part.ref) ?? part.ref} ${part.members}`,
              ),
              ...(elsewhere > 0 ? [`in no squad here ${elsewhere}`] : []),
            ].join(', '),
      sortValue: ({ squads: parts }) => parts.length,
    },
  ];
}

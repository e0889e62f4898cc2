import {
  type DataColumn,
  EntityLink,
  StatusText,
  TierCounts,
  UnitSwatch,
} from '@banyan/backstage-plugin-banyan-react';
import type { UnitColourOf } from '../../data/unitColourOf';
import { FindingMarks } from '../../teams/FindingMarks';
import type { Practice, Squad, TribesModel } from '../model/model';
import { figure } from './figure';

/** A row of the table of squads. */
export type SquadRow = Squad & { id: string };

const practicesOf = (practices: readonly Practice[], { ref }: Squad) =>
  practices.filter(({ membersOf }) => membersOf.has(ref));

const practiceColumn = (
  id: string,
  label: string,
  practices: readonly Practice[],
): DataColumn<SquadRow> => ({
  id,
  label,
  cell: row => {
    const theirs = practicesOf(practices, row);
    return theirs.length === 0
      ? '–'
      : theirs
          .map(({ title, membersOf }) => `${title} ${membersOf.get(row.ref)}`)
          .join(', ');
  },
  sortValue: row => practicesOf(practices, row).length,
});

/** The columns of the table of squads. */
export const squadColumns = (
  { tribes, chapters, guilds }: TribesModel,
  colourOf: UnitColourOf,
): DataColumn<SquadRow>[] => {
  const tribeOf = ({ unit = '' }: Squad) =>
    tribes.find(({ ref }) => ref === unit)?.title ?? '';
  return [
    {
      id: 'squad',
      label: 'Squad',
      isRowHeader: true,
      cell: ({ ref, title }) => (
        <EntityLink entityRef={ref} title={title} strong />
      ),
      sortValue: ({ title }) => title,
    },
    {
      id: 'of-tribe',
      label: 'Tribe',
      cell: row => (
        <>
          <UnitSwatch colour={colourOf(row.unit)} />
          <bdi>{tribeOf(row)}</bdi>
        </>
      ),
      sortValue: tribeOf,
    },
    {
      id: 'size',
      label: 'People',
      cell: ({ people, verdict }) => (
        <StatusText status={verdict}>{people ?? 'unknown'}</StatusText>
      ),
      sortValue: ({ people }) => people,
    },
    figure('components', 'Components', ({ components }) => components),
    {
      id: 'tiers',
      label: 'Tiers',
      cell: ({ tiers }) => <TierCounts counts={tiers} />,
      width: 140,
    },
    practiceColumn('chapters', 'Chapters, members', chapters),
    practiceColumn('guilds', 'Guilds, members', guilds),
    {
      id: 'findings',
      label: 'Findings',
      cell: ({ title, findings }) => (
        <FindingMarks title={title} findings={findings} />
      ),
      sortValue: ({ findings }) => findings.length,
    },
  ];
};

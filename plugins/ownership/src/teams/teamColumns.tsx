import {
  type CsvColumn,
  type DataColumn,
  EntityLink,
  TierCounts,
  UnitSwatch,
} from '@banyan/backstage-plugin-banyan-react';
import type { UnitColourOf } from '../data/unitColourOf';
import { FindingMarks } from './FindingMarks';
import { type TeamRow, trouble } from './teamRows';

const figure = (
  id: string,
  label: string,
  value: (row: TeamRow) => number | undefined,
): DataColumn<TeamRow> => ({
  id,
  label,
  cell: row => value(row) ?? 'unknown',
  sortValue: value,
  numeric: true,
  width: 112,
});

/** The columns of the table of teams. */
export const teamColumns = (colourOf: UnitColourOf): DataColumn<TeamRow>[] => [
  {
    id: 'team',
    label: 'Team',
    isRowHeader: true,
    cell: ({ ref, title }) => (
      <EntityLink entityRef={ref} title={title} strong />
    ),
    sortValue: ({ title }) => title,
  },
  {
    id: 'unit',
    label: 'Unit',
    cell: ({ unit, unitTitle }) => (
      <>
        <UnitSwatch colour={colourOf(unit)} />
        <bdi>{unitTitle || 'none'}</bdi>
      </>
    ),
    sortValue: ({ unitTitle }) => unitTitle || undefined,
  },
  figure('people', 'People', ({ people }) => people),
  figure('services', 'Services', ({ services }) => services),
  {
    ...figure('a-head', 'A head', ({ servicesAHead }) => servicesAHead),
    cell: ({ servicesAHead }) => servicesAHead?.toFixed(2) ?? 'unknown',
  },
  figure('stores', 'Stores', ({ stores }) => stores),
  {
    id: 'tiers',
    label: 'Tiers',
    cell: ({ tiers }) => <TierCounts counts={tiers} />,
    sortValue: ({ tiers }) =>
      tiers.reduce((sum, count, tier) => sum + count * 1000 ** (4 - tier), 0),
    width: 130,
  },
  figure('out', 'Out of unit', ({ outOfUnit }) => outOfUnit),
  figure('into', 'Into unit', ({ intoUnit }) => intoUnit),
  {
    id: 'findings',
    label: 'Findings',
    cell: ({ findings }) => <FindingMarks findings={findings} />,
    sortValue: trouble,
  },
];

/** The columns of the export of teams. */
export const TEAM_CSV: readonly CsvColumn<TeamRow>[] = [
  { label: 'Team', value: ({ ref }) => ref },
  { label: 'Title', value: ({ title }) => title },
  { label: 'Unit', value: ({ unit }) => unit },
  {
    label: 'Organisation',
    value: ({ organisationTitle }) => organisationTitle,
  },
  { label: 'People', value: ({ people }) => people },
  { label: 'Services', value: ({ services }) => services },
  { label: 'Services a head', value: row => row.servicesAHead?.toFixed(3) },
  { label: 'Components', value: ({ components }) => components },
  { label: 'Stores', value: ({ stores }) => stores },
  ...[0, 1, 2, 3].map(tier => ({
    label: `Tier ${tier}`,
    value: ({ tiers }: TeamRow) => tiers[tier],
  })),
  { label: 'Calls out of the unit', value: ({ outOfUnit }) => outOfUnit },
  { label: 'Calls into the unit', value: ({ intoUnit }) => intoUnit },
  {
    label: 'Findings',
    value: ({ findings }) =>
      findings.map(({ check, verdict }) => `${check} ${verdict}`).join('; '),
  },
];

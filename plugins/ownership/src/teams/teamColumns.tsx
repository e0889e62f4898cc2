import {
  type CsvColumn,
  type DataColumn,
  EntityLink,
  TierCounts,
  UnitSwatch,
} from '@banyan/backstage-plugin-banyan-react';
import type { UnitColourOf } from '../data/unitColourOf';
import type { ReactElement } from 'react';
import { Figure } from './Figure';
import { FindingMarks } from './FindingMarks';
import type { TeamFigure } from './teamFigures';
import { type TeamRow, trouble } from './teamRows';
import styles from './Figure.module.css';

type FigureColumn = {
  id: TeamFigure;
  label: string;
  value: (row: TeamRow) => number | undefined;
  shown?: (row: TeamRow) => ReactElement | string | number | undefined;
  width?: number;
};

/** A column of figures, each of which says what it counts. */
const figure = ({
  id,
  label,
  value,
  shown = value,
  width = 92,
}: FigureColumn): DataColumn<TeamRow> => ({
  id,
  label,
  cell: row => (
    <Figure
      label={`${label} of ${row.title}: what is counted`}
      explain={() => row.explain(id)}
    >
      {shown(row) ?? 'unknown'}
    </Figure>
  ),
  sortValue: value,
  numeric: true,
  width,
});

/** Tier 0 weighs more than any number of tier 1, and so on. */
const weightOfTiers = ({ tiers }: TeamRow) =>
  tiers.reduce((sum, count, tier) => sum + count * 1000 ** (4 - tier), 0);

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
      <span className={styles.unit}>
        <UnitSwatch colour={colourOf(unit)} />
        <bdi>{unitTitle || 'none'}</bdi>
      </span>
    ),
    sortValue: ({ unitTitle }) => unitTitle || undefined,
    width: 150,
  },
  figure({ id: 'people', label: 'People', value: ({ people }) => people }),
  figure({
    id: 'services',
    label: 'Services',
    value: ({ services }) => services,
    width: 112,
  }),
  figure({
    id: 'a-head',
    label: 'A head',
    value: ({ servicesAHead }) => servicesAHead,
    shown: ({ servicesAHead }) => servicesAHead?.toFixed(2),
  }),
  figure({ id: 'stores', label: 'Stores', value: ({ stores }) => stores }),
  {
    ...figure({
      id: 'tiers',
      label: 'Tiers',
      value: weightOfTiers,
      shown: ({ tiers }) => <TierCounts counts={tiers} />,
      width: 112,
    }),
    numeric: false,
  },
  figure({
    id: 'across',
    label: 'Across units',
    value: ({ outOfUnit, intoUnit }) => outOfUnit + intoUnit,
    shown: ({ outOfUnit, intoUnit }) => `${outOfUnit} out, ${intoUnit} in`,
    width: 138,
  }),
  {
    id: 'findings',
    label: 'Findings',
    cell: ({ title, findings }) => (
      <FindingMarks title={title} findings={findings} />
    ),
    sortValue: trouble,
    width: 150,
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

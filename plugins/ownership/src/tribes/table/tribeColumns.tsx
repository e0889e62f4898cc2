import {
  type DataColumn,
  EntityLink,
  StatusText,
  UnitSwatch,
} from '@banyan/backstage-plugin-banyan-react';
import type { UnitColourOf } from '../../data/unitColourOf';
import { FindingMarks } from '../../teams/FindingMarks';
import { CEILING } from '../model/ceiling';
import type { Tribe } from '../model/model';
import { figure } from './figure';

/** A row of the table of tribes. */
export type TribeRow = Tribe & { id: string };

const findingsOf = ({ squads }: Tribe) =>
  squads.flatMap(({ findings }) => findings);

/** The columns of the table of tribes. */
export const tribeColumns = (
  colourOf: UnitColourOf,
): DataColumn<TribeRow>[] => [
  {
    id: 'tribe',
    label: 'Tribe',
    isRowHeader: true,
    cell: ({ ref, title, organisation }) => (
      <>
        <UnitSwatch colour={colourOf(ref)} />
        {ref ? <EntityLink entityRef={ref} title={title} strong /> : title}
        {organisation && <span>{organisation}</span>}
      </>
    ),
    sortValue: ({ title }) => title,
  },
  figure('squads', 'Squads', ({ squads }) => squads.length),
  figure('people', 'People', ({ people }) => people),
  {
    id: 'ceiling',
    label: 'Ceiling',
    cell: ({ people, verdict }) => (
      <StatusText status={verdict}>
        {people === undefined ? 'unknown' : `${people} of ${CEILING.people}`}
      </StatusText>
    ),
    sortValue: ({ people }) => people,
    width: 150,
  },
  figure(
    'components',
    'Components',
    ({ group }) => group?.components.aggregated,
  ),
  figure('tier-0', 'Tier 0', ({ group }) => group?.tiers.aggregated[0]),
  figure('out', 'Calls out', ({ group }) => group?.calls.out),
  figure('in', 'Calls in', ({ group }) => group?.calls.in),
  {
    id: 'findings',
    label: 'Findings',
    cell: tribe => (
      <FindingMarks title={tribe.title} findings={findingsOf(tribe)} />
    ),
    sortValue: tribe => findingsOf(tribe).length,
  },
];

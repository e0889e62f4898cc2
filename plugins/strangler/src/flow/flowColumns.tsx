import type { CapabilityItem } from '@banyan/backstage-plugin-banyan-common';
import {
  type CsvColumn,
  type DataColumn,
  EntityLink,
  TierBadge,
} from '@banyan/backstage-plugin-banyan-react';
import {
  capabilityTitle,
  percentText,
  pointsText,
  StageText,
  stageWord,
} from '../page';

/** A capability as a row of the table. */
export type FlowTableRow = CapabilityItem & { id: string };

const intendedOf = ({ stage, intended }: CapabilityItem) =>
  stage === null ? 0 : intended;

/** Points that the new side is meant to serve; null = not known. */
const movedOf = (item: CapabilityItem) => {
  const share = intendedOf(item);
  return share === null ? null : (item.weight * share) / 100;
};

/** What the picture shows, as a table. */
export const FLOW_COLUMNS: readonly DataColumn<FlowTableRow>[] = [
  {
    id: 'capability',
    label: 'Capability',
    isRowHeader: true,
    sortValue: capabilityTitle,
    cell: item => (
      <>
        {capabilityTitle(item)} <TierBadge tier={item.tier ?? undefined} />
      </>
    ),
  },
  {
    id: 'to',
    label: 'Goes to',
    sortValue: ({ to }) => to ?? undefined,
    cell: ({ to }) => (to ? <EntityLink entityRef={to} /> : 'not decided'),
  },
  {
    id: 'stage',
    label: 'Stage',
    sortValue: ({ stage }) => stageWord(stage),
    cell: ({ stage }) => <StageText stage={stage} />,
  },
  {
    id: 'weight',
    label: 'Points',
    numeric: true,
    width: 90,
    sortValue: ({ weight }) => weight,
    cell: ({ weight }) => pointsText(weight),
  },
  {
    id: 'intended',
    label: 'Intended',
    numeric: true,
    width: 110,
    sortValue: item => intendedOf(item) ?? undefined,
    cell: item => percentText(intendedOf(item)),
  },
  {
    id: 'observed',
    label: 'Observed',
    numeric: true,
    width: 110,
    sortValue: ({ observed }) => observed ?? undefined,
    cell: ({ observed }) => percentText(observed),
  },
  {
    id: 'moved',
    label: 'Points on new',
    numeric: true,
    width: 130,
    sortValue: item => movedOf(item) ?? undefined,
    cell: item => {
      const moved = movedOf(item);
      return moved === null ? 'unknown' : pointsText(moved);
    },
  },
];

/** The same for a file. */
export const FLOW_CSV: readonly CsvColumn<CapabilityItem>[] = [
  { label: 'capability', value: ({ name }) => name },
  { label: 'to', value: ({ to }) => to ?? undefined },
  { label: 'stage', value: ({ stage }) => stage ?? undefined },
  { label: 'weight', value: ({ weight }) => weight },
  { label: 'intended', value: item => intendedOf(item) ?? undefined },
  { label: 'observed', value: ({ observed }) => observed ?? undefined },
  { label: 'points on new', value: item => movedOf(item) ?? undefined },
];

import {
  type CsvColumn,
  type DataColumn,
  EntityLink,
  StatusText,
  TierBadge,
  UnitSwatch,
} from '@banyan/backstage-plugin-banyan-react';
import type { UnitColourOf } from '../data/unitColourOf';
import { PROVENANCE_WORDS } from './provenanceWords';
import type { ServiceRow } from './serviceRows';
import styles from './Services.module.css';

const Owner = ({
  row: { owner, ownerTitle, provenance },
}: {
  row: ServiceRow;
}) => {
  if (!owner) return <StatusText status="fail">nobody</StatusText>;
  return (
    <>
      <EntityLink entityRef={owner} title={ownerTitle} />
      {provenance !== 'own' && (
        <span className={styles.note}>{PROVENANCE_WORDS[provenance]}</span>
      )}
    </>
  );
};

const Name = ({ row: { ref, title, illustrative } }: { row: ServiceRow }) => (
  <span className={illustrative ? styles.illustrative : undefined}>
    <EntityLink entityRef={ref} title={title} strong />
  </span>
);

/** A store calls nobody. */
const NOT_APPLICABLE = '–';

const KIND: DataColumn<ServiceRow> = {
  id: 'kind',
  label: 'Kind',
  cell: ({ kind }) => kind,
  sortValue: ({ kind }) => kind,
  width: 108,
};

/** The columns of the table of services; the kind is said where there are several. */
export const serviceColumns = (
  colourOf: UnitColourOf,
  hasKinds: boolean,
): DataColumn<ServiceRow>[] => [
  {
    id: 'service',
    label: 'Component',
    isRowHeader: true,
    cell: row => <Name row={row} />,
    sortValue: ({ title }) => title,
  },
  {
    id: 'owner',
    label: 'Owner',
    cell: row => <Owner row={row} />,
    sortValue: ({ ownerTitle }) => ownerTitle || undefined,
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
  {
    id: 'tier',
    label: 'Tier',
    cell: ({ tier }) => <TierBadge tier={tier} />,
    sortValue: ({ tier }) => tier,
    width: 76,
  },
  ...(hasKinds ? [KIND] : []),
  {
    id: 'type',
    label: 'Type',
    cell: ({ type }) => type || 'unknown',
    sortValue: ({ type }) => type,
    width: 92,
  },
  {
    id: 'lifecycle',
    label: 'Lifecycle',
    cell: ({ lifecycle }) => lifecycle || 'unknown',
    sortValue: ({ lifecycle }) => lifecycle,
    width: 104,
  },
  {
    id: 'system',
    label: 'System',
    cell: ({ system, systemTitle }) =>
      system ? <EntityLink entityRef={system} title={systemTitle} /> : 'none',
    sortValue: ({ systemTitle }) => systemTitle || undefined,
  },
  {
    id: 'calls-in',
    label: 'Calls in',
    cell: ({ callsIn }) => callsIn ?? NOT_APPLICABLE,
    sortValue: ({ callsIn }) => callsIn,
    numeric: true,
    width: 104,
  },
  {
    id: 'calls-out',
    label: 'Calls out',
    cell: ({ callsOut }) => callsOut ?? NOT_APPLICABLE,
    sortValue: ({ callsOut }) => callsOut,
    numeric: true,
    width: 104,
  },
];

/** The columns of the export of services. */
export const SERVICE_CSV: readonly CsvColumn<ServiceRow>[] = [
  { label: 'Component', value: ({ ref }) => ref },
  { label: 'Kind', value: ({ kind }) => kind },
  { label: 'Title', value: ({ title }) => title },
  { label: 'Owner', value: ({ owner }) => owner },
  { label: 'Provenance', value: ({ provenance }) => provenance },
  { label: 'Unit', value: ({ unit }) => unit },
  { label: 'Tier', value: ({ tier }) => tier },
  { label: 'Type', value: ({ type }) => type },
  { label: 'Lifecycle', value: ({ lifecycle }) => lifecycle },
  { label: 'System', value: ({ system }) => system },
  { label: 'Calls in', value: ({ callsIn }) => callsIn },
  { label: 'Calls out', value: ({ callsOut }) => callsOut },
  { label: 'Tags', value: ({ tags }) => tags.join(' ') },
];

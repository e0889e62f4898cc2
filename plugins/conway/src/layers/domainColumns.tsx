import type { DomainAlignment } from '@banyan/backstage-plugin-banyan-common';
import {
  type CsvColumn,
  type DataColumn,
  EntityLink,
  type Status,
  StatusText,
  type UnitColourOf,
  UnitSwatch,
} from '@banyan/backstage-plugin-banyan-react';
import { gatewayWords, layerWords } from './domainWords';
import { BANDS } from './layersModel';

/** A domain as a row. */
export type DomainRow = DomainAlignment & { id: string };

const STATUS: Readonly<Record<string, Status>> = {
  pass: 'pass',
  warn: 'warn',
  fail: 'fail',
  exempt: 'exempt',
  unknown: 'unknown',
  'not-applicable': 'n/a',
};

const pure = ({ purity }: DomainAlignment) =>
  purity.value === null ? 'unknown' : `${purity.n}/${purity.m}`;

const height = ({ layer }: DomainAlignment) =>
  BANDS.findIndex(band => band === (layer ?? 'not known'));

/** The columns of the table beside the picture. */
export const domainColumns = (
  colourOf: UnitColourOf,
): DataColumn<DomainRow>[] => [
  {
    id: 'domain',
    label: 'Domain',
    isRowHeader: true,
    width: 200,
    sortValue: ({ title }) => title,
    cell: ({ ref, title, unit }) => (
      <>
        <UnitSwatch colour={colourOf(unit)} />{' '}
        <EntityLink entityRef={ref} title={title} />
      </>
    ),
  },
  {
    id: 'layer',
    label: 'Layer',
    sortValue: height,
    cell: layerWords,
  },
  {
    id: 'gateway',
    label: 'Gateway',
    sortValue: ({ gatewayVerdict }) => gatewayVerdict,
    cell: domain => (
      <>
        <StatusText status={STATUS[domain.gatewayVerdict] ?? 'unknown'}>
          {gatewayWords(domain)}
        </StatusText>{' '}
        {domain.gateways.map(ref => (
          <EntityLink key={ref} entityRef={ref} />
        ))}
      </>
    ),
  },
  {
    id: 'purity',
    label: 'Purity',
    numeric: true,
    width: 100,
    sortValue: ({ purity }) => purity.value ?? undefined,
    cell: pure,
  },
  {
    id: 'services',
    label: 'Services',
    numeric: true,
    width: 130,
    sortValue: ({ services }) => services,
    cell: ({ services, sizeVerdict }) => (
      <StatusText status={STATUS[sizeVerdict] ?? 'unknown'}>
        {services}
      </StatusText>
    ),
  },
];

/** The same as an export. */
export const DOMAIN_CSV: readonly CsvColumn<DomainAlignment>[] = [
  { label: 'domain', value: ({ ref }) => ref },
  { label: 'layer', value: ({ layer }) => layer },
  { label: 'inferred', value: ({ layerInferred }) => layerInferred },
  { label: 'gateways', value: ({ gateways }) => gateways.join(' ') },
  { label: 'gateway verdict', value: ({ gatewayVerdict }) => gatewayVerdict },
  { label: 'purity', value: ({ purity }) => purity.value ?? undefined },
  { label: 'services', value: ({ services }) => services },
  { label: 'size verdict', value: ({ sizeVerdict }) => sizeVerdict },
];

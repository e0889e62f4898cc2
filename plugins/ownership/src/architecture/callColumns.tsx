import {
  type CsvColumn,
  type DataColumn,
  EntityLink,
  StatusText,
  type TopologyNode,
} from '@banyan/backstage-plugin-banyan-react';
import { ToggleButton } from '@backstage/ui';
import { wayOf } from './callWords';
import type { Architecture, ArchitectureCall } from './model';
import { WhatIf } from './WhatIf';

const VERDICTS = {
  true: { status: 'pass', word: 'agrees' },
  false: { status: 'fail', word: 'disagrees' },
  undefined: { status: 'unknown', word: 'unknown' },
} as const;

const titles = (
  { from, to }: ArchitectureCall,
  of: (node: TopologyNode) => TopologyNode | undefined,
) => [from, to].map(node => of(node)?.title ?? 'none');

/** One name said once, or two. */
const oneOrTwo = (names: readonly string[]) =>
  names[0] === names[1] ? `one: ${names[0]}` : `two: ${names.join(', ')}`;

const unitTitles = (model: Architecture, call: ArchitectureCall) =>
  oneOrTwo(titles(call, model.unitOf));

const domainTitles = (model: Architecture, call: ArchitectureCall) =>
  oneOrTwo(titles(call, model.domainOf));

const teamTitles = (model: Architecture, call: ArchitectureCall) =>
  titles(call, model.teamOf).join(' / ');

const Number = ({
  row: { id, number, from, to },
  pinned,
  onPin,
}: {
  row: ArchitectureCall;
  pinned?: string;
  onPin: (call: string | undefined) => void;
}) => (
  <ToggleButton
    size="small"
    aria-label={`Light up call ${number} in the picture: ${from.title} calls ${to.title}`}
    isSelected={pinned === id}
    onChange={on => onPin(on ? id : undefined)}
  >
    {String(number)}
  </ToggleButton>
);

/** The columns of the table of calls. */
export const callColumns = (
  model: Architecture,
  pin: { pinned?: string; onPin: (call: string | undefined) => void },
  hrefOf?: (component: string, target: string) => string,
): DataColumn<ArchitectureCall>[] => [
  {
    id: 'number',
    label: 'No.',
    width: 72,
    cell: row => (row.number ? <Number row={row} {...pin} /> : ''),
    sortValue: ({ number }) => number,
  },
  {
    id: 'call',
    label: 'Call',
    isRowHeader: true,
    cell: ({ from, to }) => (
      <>
        <EntityLink entityRef={from.ref} title={from.title} strong /> calls{' '}
        <EntityLink entityRef={to.ref} title={to.title} strong />
      </>
    ),
    sortValue: ({ from, to }) => `${from.title} ${to.title}`,
  },
  { id: 'way', label: 'Mode', cell: wayOf, sortValue: wayOf, width: 116 },
  {
    id: 'verdict',
    label: 'Verdict',
    cell: ({ agrees }) => {
      const { status, word } = VERDICTS[`${agrees}`];
      return <StatusText status={status}>{word}</StatusText>;
    },
    sortValue: ({ agrees }) => VERDICTS[`${agrees}`].word,
    width: 124,
  },
  {
    id: 'units',
    label: 'Units',
    cell: row => <bdi>{unitTitles(model, row)}</bdi>,
    sortValue: row => unitTitles(model, row),
  },
  {
    id: 'domains',
    label: 'Domains',
    cell: row => <bdi>{domainTitles(model, row)}</bdi>,
    sortValue: row => domainTitles(model, row),
  },
  {
    id: 'teams',
    label: 'Owner teams',
    cell: row => <bdi>{teamTitles(model, row)}</bdi>,
    sortValue: row => teamTitles(model, row),
  },
  ...(hrefOf
    ? [
        {
          id: 'what-if',
          label: 'What if',
          cell: (row: ArchitectureCall) => (
            <WhatIf model={model} call={row} hrefOf={hrefOf} />
          ),
        },
      ]
    : []),
];

/** The columns of the export of calls. */
export const callCsv = (
  model: Architecture,
): readonly CsvColumn<ArchitectureCall>[] => [
  { label: 'Caller', value: ({ from }) => from.ref },
  { label: 'Callee', value: ({ to }) => to.ref },
  { label: 'Mode', value: wayOf },
  { label: 'Agrees', value: ({ agrees }) => agrees },
  { label: 'Same unit', value: ({ sameUnit }) => sameUnit },
  { label: 'Same domain', value: ({ sameDomain }) => sameDomain },
  { label: 'Caller’s team', value: ({ from }) => model.teamOf(from)?.ref },
  { label: 'Callee’s team', value: ({ to }) => model.teamOf(to)?.ref },
  { label: 'Caller’s domain', value: ({ from }) => model.domainOf(from)?.ref },
  { label: 'Callee’s domain', value: ({ to }) => model.domainOf(to)?.ref },
];

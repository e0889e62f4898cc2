import type { CapabilityItem } from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';
import { capabilityTitle, listed, percentText } from '../page';
import { gapOf } from './shareWords';

/** One thing that keeps a capability where it is. */
export type Hold = { status: Status; text: string };

const STEPS = [
  ['route', 'the route is not removed', 'remove the route'],
  ['code', 'the code is not deleted', 'delete the code'],
  ['tables', 'the tables are not dropped', 'drop the tables'],
] as const;

const short = (percent: number) => percentText(percent).replace('.0 %', ' %');

const isServedByNew = ({ intended }: CapabilityItem) => intended === 100;

const openSteps = ({ retirement }: CapabilityItem) =>
  STEPS.filter(([step]) => retirement[step] === null);

/** What is not done of what makes it retired; empty = all of it is. */
export const missingSteps = (item: CapabilityItem): string[] =>
  openSteps(item).map(([, missing]) => missing);

function blockers({ stage, blockedBy, history }: CapabilityItem): Hold[] {
  if (blockedBy) return [{ status: 'fail', text: `blocked by: ${blockedBy}` }];
  if (stage !== 'blocked') return [];
  const note = history.findLast(event => event.stage === 'blocked')?.note;
  return [
    {
      status: 'fail',
      text: note ? `blocked: ${note}` : 'blocked, and nobody says by what',
    },
  ];
}

const needed = (
  { dependsOn }: CapabilityItem,
  byName: ReadonlyMap<string, CapabilityItem>,
): Hold[] =>
  dependsOn.flatMap((name): Hold[] => {
    const other = byName.get(name);
    if (!other)
      return [{ status: 'warn', text: `needs ${name}, which is not told of` }];
    if (isServedByNew(other)) return [];
    const where =
      other.stage === null
        ? 'which is not in the plan yet'
        : `which is at ${other.intended === null ? 'an unknown share' : short(other.intended)}`;
    return [
      { status: 'warn', text: `needs ${capabilityTitle(other)}, ${where}` },
    ];
  });

function residual({ observedShare }: CapabilityItem): Hold[] {
  if (!observedShare || observedShare.percent >= 100) return [];
  return [
    {
      status: 'warn',
      text: `legacy still serves ${percentText(100 - observedShare.percent)} of its requests`,
    },
  ];
}

function drift(item: CapabilityItem): Hold[] {
  const { verdict, words } = gapOf(item);
  return verdict === 'apart'
    ? [{ status: 'warn', text: `observed ${words}` }]
    : [];
}

const worse = ({ parity }: CapabilityItem): Hold[] =>
  parity?.verdict === 'worse'
    ? [{ status: 'fail', text: `worse than legacy: ${parity.message}` }]
    : [];

function route({ stage, intended }: CapabilityItem): Hold[] {
  if (stage === 'shadow')
    return [
      { status: 'n/a', text: 'answers are compared, none of them is served' },
    ];
  if (intended === null)
    return [{ status: 'unknown', text: 'the share routed to new is unknown' }];
  return [
    {
      status: 'n/a',
      text: `${short(100 - intended)} of its requests are still meant for legacy`,
    },
  ];
}

const data = ({ data: ownership }: CapabilityItem): Hold[] =>
  ownership === 'shared' || ownership === 'replicated'
    ? [
        {
          status: ownership === 'shared' ? 'fail' : 'warn',
          text:
            ownership === 'shared'
              ? 'its data is still shared with legacy'
              : 'its data is still replicated, not owned',
        },
      ]
    : [];

function retire(item: CapabilityItem): Hold[] {
  const open = openSteps(item);
  if (open.length === 0) return [];
  return [
    item.stage === 'retired'
      ? {
          status: 'warn',
          text: `called retired, but ${listed(missingSteps(item))}`,
        }
      : {
          status: 'n/a',
          text: `to retire it: ${listed(open.map(([, , todo]) => todo))}`,
        },
  ];
}

/** What keeps a capability where it is, the worst first; never empty. */
export function whatHolds(
  item: CapabilityItem,
  byName: ReadonlyMap<string, CapabilityItem>,
): Hold[] {
  const { stage } = item;
  if (stage === 'stays')
    return [{ status: 'exempt', text: 'stays on the legacy side for good' }];
  const waits = [...blockers(item), ...needed(item, byName)];
  if (stage === null)
    return [...waits, { status: 'unknown', text: 'not in the plan yet' }];
  const holds = isServedByNew(item)
    ? [
        ...waits,
        ...residual(item),
        ...worse(item),
        ...data(item),
        ...retire(item),
      ]
    : [...waits, ...worse(item), ...drift(item), ...route(item), ...data(item)];
  if (holds.length > 0) return holds;
  return [
    {
      status: 'pass',
      text:
        stage === 'retired'
          ? 'nothing: it is retired'
          : 'nothing: ready to retire',
    },
  ];
}

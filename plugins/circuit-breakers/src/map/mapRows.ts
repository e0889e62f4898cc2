import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import {
  type CsvColumn,
  entityTitle,
} from '@banyan/backstage-plugin-banyan-react';
import { STATES } from '../state';
import type { CallMap, MapCall } from './callMap';
import { worstBreaker } from './worstBreaker';

/** A call of the map as a row of its table. */
export type MapRow = MapCall & {
  breaker?: BreakerItem;
  organization?: string;
};

const KINDS: readonly MapCall['kind'][] = ['breaker', 'bare', 'other'];

const rankOf = ({ kind, breaker }: MapRow) =>
  breaker ? STATES[breaker.state].rank : 10 + KINDS.indexOf(kind);

/** The calls of the map, the worst breaker first, then those that lack one. */
export function mapRows(
  { calls, services }: CallMap,
  byId: ReadonlyMap<string, BreakerItem>,
): MapRow[] {
  const organizations = new Map(
    services.map(({ ref, organization }) => [ref, organization]),
  );
  return calls
    .map(call => ({
      ...call,
      breaker: worstBreaker(call.breakers, byId),
      organization: organizations.get(call.from),
    }))
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
}

/** What is said of the breaker of a call. */
export const protectionWords = ({ kind, breaker }: MapRow): string => {
  if (breaker) return STATES[breaker.state].word;
  return kind === 'bare' ? 'no breaker' : 'needs none';
};

/** The map as an export. */
export const MAP_CSV: readonly CsvColumn<MapRow>[] = [
  { label: 'breaker', value: protectionWords },
  { label: 'from', value: ({ from }) => from },
  { label: 'to', value: ({ to }) => to },
  {
    label: 'organization',
    value: ({ organization }) => organization && entityTitle(organization),
  },
  { label: 'mode', value: ({ mode }) => mode },
  { label: 'critical', value: ({ critical }) => critical },
  { label: 'fallback', value: ({ fallback }) => fallback },
  {
    label: 'upstream that fails',
    value: ({ breaker }) => breaker?.upstream.affected.length,
  },
  { label: 'upstream', value: ({ breaker }) => breaker?.upstream.total },
  {
    label: 'since',
    value: ({ breaker }) =>
      breaker?.since ? new Date(breaker.since).toISOString() : undefined,
  },
];

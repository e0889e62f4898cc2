import type { CsvColumn } from '@banyan/backstage-plugin-banyan-react';
import { dayText } from '../page';
import type { CapabilityRow } from './capabilityRows';

const dayOrNothing = (at: number | null) =>
  at === null ? undefined : dayText(at);

/** The capabilities as an export. */
export const CAPABILITY_CSV: readonly CsvColumn<CapabilityRow>[] = [
  { label: 'capability', value: ({ item }) => item.name },
  { label: 'title', value: ({ item }) => item.title ?? undefined },
  { label: 'tier', value: ({ item }) => item.tier ?? undefined },
  { label: 'weight', value: ({ item }) => item.weight },
  { label: 'routes', value: ({ item }) => item.routes.join(' ') },
  { label: 'to', value: ({ item }) => item.to ?? undefined },
  { label: 'owner', value: ({ item }) => item.owner ?? undefined },
  { label: 'stage', value: ({ item }) => item.stage ?? undefined },
  { label: 'intended', value: ({ item }) => item.intended ?? undefined },
  {
    label: 'intended from',
    value: ({ item }) => item.intendedFrom ?? undefined,
  },
  { label: 'observed', value: ({ item }) => item.observed ?? undefined },
  { label: 'low', value: ({ item }) => item.observedShare?.low },
  { label: 'high', value: ({ item }) => item.observedShare?.high },
  { label: 'requests', value: ({ item }) => item.observedShare?.requests },
  { label: 'source', value: ({ item }) => item.observedShare?.source },
  { label: 'simulated', value: ({ item }) => item.observedShare?.simulated },
  { label: 'data', value: ({ item }) => item.data ?? undefined },
  { label: 'moved', value: ({ moved }) => dayOrNothing(moved) },
  { label: 'blocked by', value: ({ item }) => item.blockedBy ?? undefined },
  {
    label: 'way back until',
    value: ({ item }) => dayOrNothing(item.rollbackUntil),
  },
  {
    label: 'what holds it',
    value: ({ holds }) => holds.map(({ text }) => text).join('; '),
  },
];

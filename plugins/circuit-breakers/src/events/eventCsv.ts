import type { BreakerEvent } from '@banyan/backstage-plugin-banyan-common';
import type { CsvColumn } from '@banyan/backstage-plugin-banyan-react';

/** The events as an export. */
export const EVENT_CSV: readonly CsvColumn<BreakerEvent>[] = [
  { label: 'at', value: ({ at }) => new Date(at).toISOString() },
  { label: 'kind', value: ({ kind }) => kind },
  { label: 'breaker', value: ({ breakerId }) => breakerId ?? undefined },
  { label: 'component', value: ({ entityRef }) => entityRef ?? undefined },
  { label: 'calls', value: ({ dependencyRef }) => dependencyRef ?? undefined },
  { label: 'instance', value: ({ instance }) => instance ?? undefined },
  { label: 'from', value: ({ from }) => from ?? undefined },
  { label: 'to', value: ({ to }) => to ?? undefined },
  { label: 'evidence', value: ({ evidence }) => evidence ?? undefined },
  { label: 'by', value: ({ by }) => by ?? undefined },
  { label: 'message', value: ({ message }) => message },
];

import type { MigrationEvent } from '@banyan/backstage-plugin-banyan-common';
import type { CsvColumn } from '@banyan/backstage-plugin-banyan-react';
import { isBack } from './eventKinds';

/** The events as an export. */
export const EVENT_CSV: readonly CsvColumn<MigrationEvent>[] = [
  { label: 'at', value: ({ at }) => new Date(at).toISOString() },
  { label: 'kind', value: ({ kind }) => kind },
  { label: 'capability', value: ({ capability }) => capability ?? undefined },
  { label: 'stage', value: ({ stage }) => stage ?? undefined },
  { label: 'from', value: ({ from }) => from ?? undefined },
  { label: 'to', value: ({ to }) => to ?? undefined },
  { label: 'step back', value: isBack },
  { label: 'origin', value: ({ origin }) => origin },
  { label: 'evidence', value: ({ evidence }) => evidence ?? undefined },
  { label: 'by', value: ({ by }) => by ?? undefined },
  { label: 'reason', value: ({ reason }) => reason ?? undefined },
  { label: 'incident', value: ({ incident }) => incident ?? undefined },
  { label: 'message', value: ({ message }) => message },
];

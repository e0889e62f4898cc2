import type { MigrationEvent } from '@banyan/backstage-plugin-banyan-common';
import type { DataOwnership } from '@banyan/core';
import type { NewEvent, RecordedEvent } from './StranglerStore';
import type { Whole } from './trafficRows';

export type EventRow = {
  id: Whole;
  key: string | null;
  migration_ref: string;
  capability: string | null;
  at: Whole;
  stated: string;
  kind: MigrationEvent['kind'];
  stage: MigrationEvent['stage'];
  from_percent: number | null;
  to_percent: number | null;
  data: DataOwnership | null;
  origin: MigrationEvent['origin'];
  by: string | null;
  reason: string | null;
  incident: string | null;
  evidence: string | null;
  message: string;
};

export const toEventRow = (event: NewEvent): Omit<EventRow, 'id'> => ({
  key: event.key ?? null,
  migration_ref: event.migrationRef,
  capability: event.capability ?? null,
  at: event.at,
  stated: event.stated ?? new Date(event.at).toISOString(),
  kind: event.kind,
  stage: event.stage ?? null,
  from_percent: event.from ?? null,
  to_percent: event.to ?? null,
  data: event.data ?? null,
  origin: event.origin,
  by: event.by ?? null,
  reason: event.reason ?? null,
  incident: event.incident ?? null,
  evidence: event.evidence ?? null,
  message: event.message,
});

export const toEvent = (row: EventRow): RecordedEvent => ({
  id: String(row.id),
  migrationRef: row.migration_ref,
  capability: row.capability,
  at: Number(row.at),
  stated: row.stated,
  kind: row.kind,
  stage: row.stage,
  from: row.from_percent,
  to: row.to_percent,
  data: row.data,
  origin: row.origin,
  by: row.by,
  reason: row.reason,
  incident: row.incident,
  evidence: row.evidence,
  message: row.message,
});

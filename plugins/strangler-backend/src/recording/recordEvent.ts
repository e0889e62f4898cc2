import { InputError, NotAllowedError } from '@backstage/errors';
import type {
  MigrationEvent,
  RecordEventRequest,
} from '@banyan/backstage-plugin-banyan-common';
import {
  type Migration,
  type Period,
  type Stage,
  stateAt,
  statedPeriod,
} from '@banyan/core';
import { findCapability, findMigration, type Sight } from '../answers/Callers';
import { migrationEvent } from '../answers/migrationEvent';
import type { StranglerStore } from '../store/StranglerStore';
import { eventSentence } from './eventSentence';

/** Who tells what of which capability. */
export type NewRecord = RecordEventRequest & {
  ref: string;
  capability: string;
  by: string;
  now: number;
};

/** What some stages mean for the share of the new side. */
const MEANS: Partial<Record<Stage, number>> = {
  legacy: 0,
  shadow: 0,
  migrated: 100,
  retired: 100,
};

function checkPercent({ stage, percent }: RecordEventRequest): void {
  const meant = MEANS[stage];
  if (percent === undefined || meant === undefined || percent === meant) return;
  throw new InputError(
    `percent: ${stage} means that the new side serves ${meant} %, not ${percent} %. Leave it out, or choose canary.`,
  );
}

function periodOf(
  { startedAt }: Migration,
  { at, now }: Pick<NewRecord, 'at' | 'now'>,
): Period & { stated: string } {
  if (at === undefined)
    return { from: now, to: now, stated: new Date(now).toISOString() };
  const period = parsedPeriod(at);
  if (period.from > now)
    throw new InputError(
      `at: ${at} lies in the future. Record what happened, when it has.`,
    );
  if (period.to < startedAt)
    throw new InputError(
      `at: ${at} lies before the migration started. Correct its date in the catalog, or this one.`,
    );
  return { ...period, stated: at };
}

function parsedPeriod(at: string): Period {
  try {
    return statedPeriod(at);
  } catch (error) {
    throw new InputError(
      `at: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** Only who answers for a migration says what happened to it. */
function mustBeAllowed(sight: Sight, migration: Migration): void {
  const { ref, owner, title } = migration;
  if (sight.rights.mayRecord({ ref, owner })) return;
  throw new NotAllowedError(
    `Only a member of the group that owns ${title}, or a portal admin, may record what happened to it. Ask one of them.`,
  );
}

/** Writes down what happened to a capability, on behalf of somebody who may. */
export async function recordEvent(
  store: Pick<StranglerStore, 'recordEvent'>,
  sight: Sight,
  record: NewRecord,
): Promise<MigrationEvent> {
  const seen = findMigration(sight, record.ref);
  const { migration } = seen.plan;
  const name = findCapability(seen, record.capability);
  mustBeAllowed(sight, migration);
  checkPercent(record);
  const { stage, data, incident, reason, by, percent } = record;
  const { from: at, stated } = periodOf(migration, record);
  const capability = migration.capabilities.find(each => each.name === name);
  const from = (capability && stateAt(capability, at).percent) ?? null;
  const to = percent ?? MEANS[stage] ?? from;
  const isBack = from !== null && to !== null && to < from;
  const recorded = await store.recordEvent({
    migrationRef: record.ref,
    kind: isBack ? 'rollback' : 'stage',
    origin: 'recorded',
    message: eventSentence(capability ?? { name, title: null }, {
      stage,
      from,
      to,
    }),
    ...{ at, stated, capability: name, stage, from, to, by, reason },
    data: data ?? null,
    incident: incident ?? null,
  });
  if (!recorded) throw new Error('The event was not written down');
  return migrationEvent(recorded);
}

import { withRecorded } from '@banyan/backstage-plugin-banyan-common';
import { grouped } from '@banyan/backstage-plugin-banyan-node';
import type { StageEvent } from '@banyan/core';
import { DateTime } from 'luxon';
import type { RecordedEvent } from '../store/StranglerStore';
import type { PlannedMigration } from './Plans';

const EVIDENCE = ['documented', 'chapter', 'illustrative', 'observed'] as const;
const ORIGINS = ['recorded', 'gateway', 'push'] as const;

/** Of those that change the stage or the share of a capability; none = it is another kind of event. */
function stageEvents(
  event: RecordedEvent,
): (StageEvent & { capability: string })[] {
  const origin = ORIGINS.find(each => each === event.origin);
  if (event.capability === null || event.stage === null || !origin) return [];
  return [
    {
      capability: event.capability,
      stated: event.stated,
      at: event.at,
      stage: event.stage,
      percent: event.to,
      data: event.data,
      evidence: EVIDENCE.find(each => each === event.evidence) ?? null,
      note: event.reason,
      incident: event.incident,
      origin,
      by: event.by,
    },
  ];
}

const dayOf = (at: number) =>
  DateTime.fromMillis(at, { zone: 'utc' }).toISODate();

/** A plan with what was recorded and seen since: those that were recorded first come first. */
export function withHistory(
  plan: PlannedMigration,
  recorded: readonly RecordedEvent[],
): PlannedMigration {
  const events = recorded.flatMap(stageEvents);
  if (events.length === 0) return plan;
  const { migration, unmatched } = withRecorded(plan.migration, events);
  const lost = grouped(unmatched, ({ capability }) => capability);
  return {
    ...plan,
    migration,
    problems: [
      ...plan.problems,
      ...[...lost].map(
        ([name, { length, 0: first }]) =>
          `${length === 1 ? 'An event' : `${length} events`} of ${name} (since ${dayOf(first.at)}) fit no capability: say under formerly which one was called so`,
      ),
    ],
  };
}

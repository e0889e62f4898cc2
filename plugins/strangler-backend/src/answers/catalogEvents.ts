import type { MigrationEvent } from '@banyan/backstage-plugin-banyan-common';
import { type Capability, type Migration, stateAt } from '@banyan/core';
import { eventSentence } from '../recording/eventSentence';

/** What the catalog states of one capability. */
function eventsOf(capability: Capability): MigrationEvent[] {
  let before: number | null = null;
  return capability.history.flatMap((event, index): MigrationEvent[] => {
    const from = before;
    const { percent } = stateAt(
      { ...capability, history: capability.history.slice(0, index + 1) },
      event.at,
    );
    before = percent;
    if (event.origin !== 'catalog') return [];
    const isBack = from !== null && percent !== null && percent < from;
    return [
      {
        id: `catalog:${capability.name}:${index}`,
        at: event.at,
        kind: isBack ? 'rollback' : 'stage',
        capability: capability.name,
        stage: event.stage,
        from,
        to: percent,
        origin: 'catalog',
        by: null,
        reason: event.note,
        incident: event.incident,
        evidence: event.evidence,
        message: eventSentence(capability, {
          stage: event.stage,
          from,
          to: percent,
        }),
      },
    ];
  });
}

/** The history that the catalog states, as events. */
export const catalogEvents = ({ capabilities }: Migration): MigrationEvent[] =>
  capabilities.flatMap(eventsOf);

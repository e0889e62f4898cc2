import type { BreakerEvent } from '@banyan/backstage-plugin-banyan-common';
import type { BreakerState, BreakerTransition } from '@banyan/core';
import type { RecordedTransition } from './BreakerStore';

/** PostgreSQL gives large whole numbers as text. */
type Whole = number | string;

export type TransitionRow = {
  id: Whole;
  breaker_id: string;
  instance: string;
  from_state: BreakerState;
  to_state: BreakerState;
  at: Whole;
  evidence: BreakerTransition['evidence'];
  entity_ref: string;
  dependency_ref: string | null;
  name: string;
};

export type EventRow = {
  id: Whole;
  key: string;
  at: Whole;
  kind: Exclude<BreakerEvent['kind'], 'transition'>;
  breaker_id: string | null;
  entity_ref: string | null;
  dependency_ref: string | null;
  instance: string | null;
  from_state: BreakerState | null;
  to_state: BreakerState | null;
  by: string | null;
  message: string;
};

export const toTransition = (row: TransitionRow): RecordedTransition => ({
  breakerId: row.breaker_id,
  instance: row.instance,
  from: row.from_state,
  to: row.to_state,
  at: Number(row.at),
  evidence: row.evidence,
  entityRef: row.entity_ref,
  dependencyRef: row.dependency_ref ?? undefined,
  name: row.name,
});

export const toTransitionRow = (
  transition: RecordedTransition,
): Omit<TransitionRow, 'id'> => ({
  breaker_id: transition.breakerId,
  instance: transition.instance,
  from_state: transition.from,
  to_state: transition.to,
  at: transition.at,
  evidence: transition.evidence,
  entity_ref: transition.entityRef,
  dependency_ref: transition.dependencyRef ?? null,
  name: transition.name,
});

/** How an event is told from all others, transitions among them. */
export const idOfTransition = ({ id }: TransitionRow) => `t${id}`;
export const idOfEvent = ({ id }: EventRow) => `e${id}`;

export const transitionEvent = (row: TransitionRow): BreakerEvent => ({
  id: idOfTransition(row),
  at: Number(row.at),
  kind: 'transition',
  breakerId: row.breaker_id,
  entityRef: row.entity_ref,
  dependencyRef: row.dependency_ref,
  instance: row.instance,
  from: row.from_state,
  to: row.to_state,
  evidence: row.evidence,
  by: null,
  message: `went from ${row.from_state} to ${row.to_state}`,
});

export const otherEvent = (row: EventRow): BreakerEvent => ({
  id: idOfEvent(row),
  at: Number(row.at),
  kind: row.kind,
  breakerId: row.breaker_id,
  entityRef: row.entity_ref,
  dependencyRef: row.dependency_ref,
  instance: row.instance,
  from: row.from_state,
  to: row.to_state,
  evidence: null,
  by: row.by,
  message: row.message,
});

import { fieldsOf, textOf } from '@banyan/backstage-plugin-banyan-node';

/** A change of state that Resilience4j tells of. */
export type ReportedChange = {
  name: string;
  /** In the words of Resilience4j. */
  from: string;
  to: string;
  /** Epoch milliseconds by the clock of the service. */
  at: number;
};

/** The changes of state in an answer of `circuitbreakerevents`, in the order of the answer. */
export function changesOf(json: unknown): ReportedChange[] {
  const events = fieldsOf(json)?.circuitBreakerEvents;
  return Array.isArray(events) ? events.flatMap(changeOf) : [];
}

function changeOf(json: unknown): ReportedChange[] {
  const event = fieldsOf(json);
  const name = textOf(event?.circuitBreakerName);
  const at = momentOf(event?.creationTime);
  const change = textOf(event?.stateTransition);
  const [, from, to] = /^([A-Z_]+?)_TO_([A-Z_]+)$/.exec(change ?? '') ?? [];
  return name && at !== undefined && from && to ? [{ name, from, to, at }] : [];
}

/** A Java ZonedDateTime as text: `[Zone/Id]` at its end, seconds only where they are not zero. */
export function momentOf(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined;
  const moment = Date.parse(text.replace(/\[[^\]]*\]$/, ''));
  return Number.isNaN(moment) ? undefined : moment;
}

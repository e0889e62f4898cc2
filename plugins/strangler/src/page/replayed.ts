import type {
  CapabilityItem,
  MigrationResponse,
} from '@banyan/backstage-plugin-banyan-common';
import {
  gainedLastMonth,
  type Migration,
  oneDecimal,
  progressAt,
  stageCounts,
  stateAt,
  statedPeriod,
} from '@banyan/core';

/** The answer may have been asked for some moments later than it was written in the address. */
const SLACK_MS = 1_000;

/** The migration of an answer, for the functions of the domain. */
export const domainOf = (answer: MigrationResponse): Migration => answer;

/** The moment that an address means, as epoch milliseconds; what is no date means now. */
export function momentOf(at: string | undefined, now: number): number {
  if (at === undefined) return now;
  try {
    return Math.min(statedPeriod(at).to, now);
  } catch {
    return now;
  }
}

/** Whether the answer is about what the address means. */
export function isAnswered(
  answer: MigrationResponse,
  at: string | undefined,
): boolean {
  const moment = momentOf(at, answer.now);
  return moment === answer.now
    ? !answer.isReplay
    : Math.abs(moment - answer.at) <= SLACK_MS;
}

const capabilityAt = (item: CapabilityItem, at: number): CapabilityItem => {
  const { stage, since, percent, data } = stateAt(item, at);
  return {
    ...item,
    stage,
    since,
    intended: percent,
    intendedFrom: null,
    observed: null,
    observedShare: null,
    parity: null,
    data,
  };
};

/**
 * The migration as it stood at the moment in the address: the answer itself if it is about that
 * moment, else what its history says. What was observed then, a history does not know.
 */
export function replayed(
  answer: MigrationResponse,
  at: string | undefined,
): MigrationResponse {
  if (isAnswered(answer, at)) return answer;
  const migration = domainOf(answer);
  const moment = momentOf(at, answer.now);
  const { progress, shares } = progressAt(migration, moment);
  return {
    ...answer,
    at: moment,
    isReplay: moment < answer.now,
    progress: {
      weight: oneDecimal(progress.weight),
      count: oneDecimal(progress.count),
      traffic: null,
      data: oneDecimal(progress.data),
    },
    shares,
    lastMonth: oneDecimal(gainedLastMonth(migration, moment)) ?? 0,
    stages: stageCounts(migration, moment),
    capabilities: answer.capabilities.map(each => capabilityAt(each, moment)),
  };
}

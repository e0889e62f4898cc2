import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { BREAKER_STATES } from '@banyan/core';
import type { z } from 'zod/v3';

type Zod = typeof z;

/** What an assistant needs to know of a breaker. */
export const summarySchema = (zod: Zod) =>
  zod.object({
    id: zod.string(),
    caller: zod.string(),
    callee: zod.string().nullable().describe('Null when not known'),
    state: zod.enum(BREAKER_STATES),
    unknownBecause: zod.string().nullable(),
    since: zod.string().nullable().describe('ISO 8601; null when not known'),
    errorRate: zod.number().nullable().describe('0 to 1'),
    notPermitted: zod
      .number()
      .nullable()
      .describe('Calls stopped by the breaker in its window'),
    instancesOpen: zod.string().describe('n of m'),
    owner: zod.string().nullable(),
    tier: zod.number().nullable(),
    fallback: zod.string().nullable(),
    affectedUpstream: zod.array(zod.string()),
    simulated: zod.boolean(),
  });

const isoOf = (moment: number | null) =>
  moment === null ? null : new Date(moment).toISOString();

/** A breaker in the form of {@link summarySchema}. */
export function breakerSummary(item: BreakerItem) {
  const { instances, fallback, upstream } = item;
  return {
    id: item.id,
    caller: item.entityRef,
    callee: item.dependencyRef,
    state: item.state,
    unknownBecause: item.unknownBecause,
    since: isoOf(item.since),
    errorRate: item.errorRate,
    notPermitted: item.notPermitted,
    instancesOpen: `${instances.open} of ${instances.total}`,
    owner: item.owner,
    tier: item.tier,
    fallback: fallback && (fallback.description ?? fallback.kind),
    affectedUpstream: upstream.affected,
    simulated: item.simulated,
  };
}

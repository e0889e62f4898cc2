import type { Result } from '@banyan/backstage-plugin-banyan-common';
import type { Standing } from '@banyan/core';
import type { z } from 'zod/v3';

type Zod = typeof z;

/** What lists can be narrowed to. */
export const scopeInput = (zod: Zod) =>
  zod
    .string()
    .optional()
    .describe(
      'Reference of a group, system, domain or single entity, such as group:netflix/netflix; without it everything',
    );

/** Which scorecard. */
export const scorecardInput = (zod: Zod) =>
  zod
    .string()
    .optional()
    .describe(
      'Reference of a scorecard, such as scorecard:default/ownership; without it all published ones together',
    );

/** One result, as an assistant reads it. */
export const resultOutput = (zod: Zod) =>
  zod.object({
    entityRef: zod.string(),
    check: zod.string(),
    title: zod.string(),
    level: zod.string().nullable(),
    verdict: zod.string(),
    message: zod.string(),
    evidence: zod.array(zod.string()),
    remediation: zod.string().nullable(),
  });

/** What {@link resultOutput} describes. */
export const told = (
  { entityRef, check, verdict, message, evidence, remediation }: Result,
  { title, level }: { title: string; level: string | null },
) => ({
  ...{ entityRef, check, title, level, verdict, message, remediation },
  evidence: evidence.map(({ text }) => text),
});

/** The level in words; null = no check counts. */
export function levelName(
  levels: readonly string[],
  { reached }: Pick<Standing, 'reached'>,
): string | null {
  if (reached === null) return null;
  return levels[reached] ?? 'starting';
}

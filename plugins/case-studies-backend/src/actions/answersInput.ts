import {
  ALTERNATIVES,
  BASELINE_FIGURES,
  INCOMPATIBLE_STACK,
  PAINS,
  READINESS_LEGS,
  STAGES_OF_LIFE,
} from '@banyan/core';
import type { z } from 'zod/v3';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const LEGS: Record<(typeof READINESS_LEGS)[number], string> = {
  cicd: 'Whether a service ships by itself, without a human step',
  observability: 'Whether what is critical is traced and measured',
  platformTeam: 'Whether there is a platform team',
  onCallCulture: 'Whether teams answer for what they run, at night too',
};

const BASELINE: Record<(typeof BASELINE_FIGURES)[number], string> = {
  deploysPerWeek: 'Deployments a week today, such as 6',
  deployFailurePct: 'Percent of deployments that fail, 0 to 100, such as 11',
  mergeConflictsPerWeek: 'Merge conflicts a week, such as 23',
  crossTeamHoursPerFeature:
    'Hours a feature spends waiting for or agreeing with other teams, such as 9',
};

const SCORES: Record<(typeof ALTERNATIVES)[number], string> = {
  modularMonolith: 'a modular monolith',
  packages: 'packages or libraries',
  teamTopology: 'other boundaries of teams',
};

/** One field for each name. */
const each = <Name extends string, Field>(
  described: Record<Name, string>,
  fieldOf: (words: string) => Field,
) =>
  // Object.entries and fromEntries forget which names there are.
  Object.fromEntries(
    Object.entries<string>(described).map(([name, words]) => [
      name,
      fieldOf(words),
    ]),
  ) as Record<Name, Field>;

/** What may be answered, one field a question; what is left out is not answered. */
export const answersInput = (zod: typeof z) => {
  const count = (words: string, least = 0) =>
    zod.number().int().min(least).optional().describe(words);
  const truth = (words: string) => zod.boolean().optional().describe(words);
  const figure = (words: string) =>
    zod.number().min(0).optional().describe(words);
  const points = (words: string) =>
    zod
      .number()
      .optional()
      .describe(`Points the decision record gives to ${words}, such as 4`);
  return zod
    .object({
      engineers: count('Engineers in all, people, such as 38', 1),
      stage: zod
        .enum(STAGES_OF_LIFE)
        .optional()
        .describe('Where the company is in its life, such as scaleup'),
      pains: zod
        .array(zod.enum(PAINS))
        .optional()
        .describe(
          'What hurts: teams that can only deploy together, a path that has to scale alone, teams that wait for each other; [] = nothing hurts',
        ),
      exception: zod
        .enum([INCOMPATIBLE_STACK])
        .optional()
        .describe(
          'Only when a small team was bought with a stack that fits nothing else',
        ),
      boundariesClear: truth('Whether the boundaries of the domain are clear'),
      latencyCritical: truth('Whether every microsecond counts on some path'),
      hotPathInProcess: truth(
        'Whether that path stays in one process; only where latencyCritical is true',
      ),
      ...each(LEGS, truth),
      ...each(BASELINE, figure),
      baselineMeasuredOn: zod
        .string()
        .regex(DAY, 'expected a day, such as 2026-10-12')
        .optional()
        .describe(
          'The day on which the four figures were measured, YYYY-MM-DD, such as 2026-10-12; older than 90 days counts as not measured',
        ),
      ...each(SCORES, points),
      pilotServices: count(
        'Services that the pilot cuts out, such as 1; 0 = none is chosen',
      ),
      pilotDomains: count('Domains that the pilot touches, such as 1'),
      haltRule: truth(
        'Whether a figure is agreed on at which the pilot is stopped',
      ),
      pilotHeld: truth('Whether the pilot has run, and held against its rule'),
      services: count(
        'Services that there are or are planned, such as 19; held against the engineers',
      ),
    })
    .strict();
};

/** What was answered. */
export type AnswersInput = z.infer<ReturnType<typeof answersInput>>;

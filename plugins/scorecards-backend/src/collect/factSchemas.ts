import type { FactSets } from '@banyan/core';
import { z } from 'zod';

const count = z.number().int().min(0);
const moment = z.number();
const share = z.number().min(0).max(1).nullable();
const days = z.number().positive();

const migrationCheck = z.looseObject({
  verdict: z.enum(['pass', 'warn', 'fail', 'not-applicable', 'no-data']),
  message: z.string(),
  evidence: z
    .array(z.object({ text: z.string(), entityRef: z.string().nullable() }))
    .optional(),
});

const deploy = z.object({
  at: moment,
  release: z.string().optional(),
  minutes: z.number().min(0).optional(),
  result: z.enum(['success', 'failure']),
  blockedMinutes: z.number().min(0).optional(),
});

/** What sets of facts have to be made of that checks of Banyan read. */
const SCHEMAS: { [Name in keyof FactSets]: z.ZodType<FactSets[Name]> } = {
  definition: z.looseObject({
    parses: z.boolean().nullable(),
    problem: z.string().optional(),
    placeholder: z.boolean(),
    operations: count.nullable(),
    version: z.string().nullable(),
  }),
  breakers: z.looseObject({
    breakers: count,
    open: count,
    unknown: count,
    declaredWithoutSource: count,
    openShare7d: share,
    longestOpenMs7d: z.number().min(0).nullable(),
    fallbackSuccess7d: share,
    badSettings: count,
  }),
  migration: z.looseObject({ checks: z.record(z.string(), migrationCheck) }),
  traces: z.looseObject({
    calls: z.array(z.object({ to: z.string(), count })),
    days,
  }),
  'api-traces': z.looseObject({
    callers: z.array(z.object({ from: z.string(), count })),
    ownerTeamsP95: z.number().min(0).nullable(),
    days,
  }),
  deploys: z.looseObject({ since: moment, deploys: z.array(deploy) }),
  changes: z.looseObject({
    days,
    changes: z.array(z.object({ id: z.string(), owners: z.array(z.string()) })),
  }),
  contributions: z.looseObject({
    days,
    merged: count,
    byOthersToCore: count,
  }),
  queries: z.looseObject({
    days,
    principals: z.array(
      z.object({
        principal: z.string(),
        component: z.string().nullable(),
        queries: count,
      }),
    ),
  }),
  chaos: z.looseObject({ at: moment, passed: z.boolean() }),
  schema: z.looseObject({
    compatible: z.boolean(),
    problem: z.string().optional(),
  }),
};

const schemas: ReadonlyMap<string, z.ZodType<object>> = new Map(
  Object.entries(SCHEMAS),
);

const anything = z.record(z.string(), z.unknown());

/** What a set of facts has to be made of; one that no check of Banyan reads may be any object. */
export const factSchema = (set: string): z.ZodType<object> =>
  schemas.get(set) ?? anything;

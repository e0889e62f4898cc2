import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  ROW_KINDS,
  verdictSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { scopeOfKinds } from '@banyan/backstage-plugin-banyan-node';
import { TRACKS } from '@banyan/core';
import { z } from 'zod';

const MOST_ROWS = 5_000;
const MOST_RESULTS = 500;
const MOST_REFS = 1_000;
const MOST_STEPS = 100;
const LONGEST_DAYS = 731;

const scope = scopeOfKinds(
  ...['group', 'domain', 'system', 'component', 'resource', 'api', 'migration'],
);

const reference = (what: string, example: string) =>
  z
    .string({ error: `expected one ${what}` })
    .regex(/^[^\s:/]+:([^\s:/]+\/)?[^\s:/]+$/, {
      error: `expected ${what} such as ${example}`,
    })
    .transform(ref => stringifyEntityRef(parseEntityRef(ref)));

const entityRef = reference(
  'the reference of an entity',
  'component:netflix/home-page',
);

const scorecard = z
  .string({ error: 'expected one scorecard' })
  .transform(text => (text.includes(':') ? text : `scorecard:${text}`))
  .pipe(reference('the reference of a scorecard', 'scorecard:default/api'))
  .optional();

/** Several words, with commas between them or as a parameter that is repeated; of many, Express makes a record. */
const several = z
  .union([z.string(), z.array(z.string()), z.record(z.string(), z.string())], {
    error: 'expected words with commas between them',
  })
  .transform(given =>
    (typeof given === 'string' ? [given] : Object.values(given))
      .flatMap(text => text.split(','))
      .map(word => word.trim())
      .filter(word => word !== ''),
  );

const upTo = (most: number, otherwise: number) =>
  z.coerce
    .number({ error: `expected a number from 1 to ${most}` })
    .int({ error: `expected a number from 1 to ${most}` })
    .min(1, { error: `expected a number from 1 to ${most}` })
    .max(most, { error: `expected a number from 1 to ${most}` })
    .default(otherwise);

const rows = z
  .enum(ROW_KINDS, { error: `expected one of ${ROW_KINDS.join(', ')}` })
  .default('team');

const track = z
  .enum(TRACKS, { error: `expected one of ${TRACKS.join(', ')}` })
  .optional();

const verdict = several
  .pipe(
    z.array(
      z.enum(verdictSchema.options, {
        error: `expected verdicts: ${verdictSchema.options.join(', ')}`,
      }),
    ),
  )
  .optional();

export const scopeQuery = z.object({ scope });

export const reportQuery = z.object({
  ...{ scope, scorecard, rows, track },
  limit: upTo(MOST_ROWS, 500),
});

export const trendQuery = z.object({
  ...{ scope, scorecard, rows },
  days: upTo(LONGEST_DAYS, 182),
});

export const resultsQuery = z.object({
  ...{ scope, scorecard, verdict },
  check: several.optional(),
  entityRef: entityRef.optional(),
  cursor: z.string({ error: 'expected one cursor' }).optional(),
  limit: upTo(MOST_RESULTS, 100),
});

export const entityQuery = z.object({ scorecard });

export const nextQuery = z.object({ scorecard, limit: upTo(MOST_STEPS, 5) });

export const fixNextQuery = z.object({
  ...{ scope, scorecard },
  limit: upTo(MOST_STEPS, 10),
});

export const levelsQuery = z.object({
  ...{ scope, scorecard },
  refs: several
    .pipe(
      z
        .array(entityRef)
        .max(MOST_REFS, { error: `expected ${MOST_REFS} references at most` }),
    )
    .optional(),
});

export const badgeQuery = z.object({
  scorecard,
  label: z
    .string({ error: 'expected one label' })
    .max(60, { error: 'expected 60 characters at most' })
    .optional(),
});

export type ReportQuery = z.output<typeof reportQuery>;
export type TrendQuery = z.output<typeof trendQuery>;
export type ResultsQuery = z.output<typeof resultsQuery>;
export type LevelsQuery = z.output<typeof levelsQuery>;
export type FixNextQuery = z.output<typeof fixNextQuery>;

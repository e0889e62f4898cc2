import { z } from 'zod';
import {
  campaignSchema,
  checkDefinitionSchema,
  collectorSchema,
  exemptionSchema,
  namedEntitySchema,
  resultSchema,
  rungSchema,
  runSchema,
  standingSchema,
  verdictSchema,
} from './parts';

/** Which run the answer rests on; null = nothing has run yet. */
const evaluatedSchema = z
  .object({
    runId: z.string(),
    at: z.number(),
    /** True when the newest full run is older than two of its intervals. */
    stale: z.boolean(),
  })
  .nullable();

/** `GET /v1/checks`. @public */
export const checksResponseSchema = z.object({
  items: z.array(checkDefinitionSchema),
});

/** `GET /v1/results`. @public */
export const resultsResponseSchema = z.object({
  items: z.array(resultSchema),
  nextCursor: z.string().nullable(),
  /** Results on all pages. */
  total: z.number(),
});

/** One scorecard of the catalog. @public */
export const scorecardSchema = z.object({
  ref: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  owner: z.string().nullable(),
  draft: z.boolean(),
  levels: z.array(z.string()),
  /** The filter predicate as it stands in the file; null = everything. */
  filter: z.unknown().nullable(),
  checks: z.array(
    z.object({ key: z.string(), level: z.string(), weight: z.number() }),
  ),
  /** What keeps a check out of it, such as an id that Banyan does not know. */
  problems: z.array(z.string()),
  rated: z.number(),
  /** Entities at each level, lowest first, after those that are at none. */
  distribution: z.array(
    z.object({ level: z.string().nullable(), count: z.number() }),
  ),
});

/** `GET /v1/scorecards?scope=`. @public */
export const scorecardsResponseSchema = z.object({
  evaluated: evaluatedSchema,
  items: z.array(scorecardSchema),
});

/** What a row of the report is. @public */
export const ROW_KINDS = [
  'team',
  'unit',
  'organization',
  'domain',
  'system',
  'entity',
] as const;

/** How a cell is written in `cells`, one character a check, in the order of `checks`; a blank = no result. @public */
export const CELL_LETTERS = {
  pass: 'p',
  warn: 'w',
  fail: 'f',
  'not-applicable': '-',
  'no-data': '?',
  error: '!',
  exempt: 'x',
} as const;

/** One row of the matrix: the worst verdict of each check among what belongs to it. @public */
export const reportRowSchema = z.object({
  ref: z.string(),
  title: z.string(),
  /** The unit of the owner, for the colour. */
  unit: namedEntitySchema.nullable(),
  standing: standingSchema,
  /** Checks that hold it back from the next level; empty = none, or not rated. */
  missing: z.array(z.string()),
  cells: z.string(),
  /** Entities that were judged. */
  entities: z.number(),
});

/** One column of the matrix. @public */
export const reportCheckSchema = z.object({
  key: z.string(),
  id: z.string(),
  title: z.string(),
  track: z.string().nullable(),
  level: z.string(),
  /** Rows that fail, of rows that the check applies to. */
  failing: z.number(),
  applicable: z.number(),
  /** Rows that would rise at once if it passed everywhere. */
  rise: z.number(),
  /** Rows that it holds back from their next level, others too. */
  blocks: z.number(),
});

/** `GET /v1/report?scope=&scorecard=&rows=&track=`. @public */
export const reportResponseSchema = z.object({
  evaluated: evaluatedSchema,
  scope: namedEntitySchema.nullable(),
  /** Null = all published scorecards together. */
  scorecard: namedEntitySchema.nullable(),
  rows: z.enum(ROW_KINDS),
  levels: z.array(z.string()),
  checks: z.array(reportCheckSchema),
  items: z.array(reportRowSchema),
  /** Rows that were left out because there are too many. */
  leftOut: z.number(),
  counts: z.object({
    rated: z.number(),
    notRated: z.number(),
    fail: z.number(),
    noData: z.number(),
    exempt: z.number(),
    error: z.number(),
  }),
  /** Rated rows at each level, lowest first, after those that are at none. */
  distribution: z.array(
    z.object({ level: z.string().nullable(), count: z.number() }),
  ),
});

/** One moment of a trend. */
const trendPointSchema = z.object({
  at: z.number(),
  /** Rows by level as in the distribution. */
  distribution: z.array(z.number()),
  passed: z.number(),
  counting: z.number(),
});

/** `GET /v1/trend?scope=&scorecard=&rows=&days=`: how it went, by today's owners and places. @public */
export const trendResponseSchema = z.object({
  levels: z.array(z.string()),
  points: z.array(trendPointSchema),
  /** When counting began; before it nothing is known. */
  since: z.number().nullable(),
  improved: z.array(
    z.object({
      ref: z.string(),
      title: z.string(),
      unit: namedEntitySchema.nullable(),
      from: z.number().nullable(),
      to: z.number().nullable(),
      /** Checks passed now less those passed then. */
      gained: z.number(),
      passed: z.array(z.object({ at: z.number(), passed: z.number() })),
    }),
  ),
});

/** How one entity stands on one scorecard. @public */
export const entityScorecardSchema = z.object({
  /** Null = all published scorecards together. */
  scorecard: namedEntitySchema.nullable(),
  levels: z.array(z.string()),
  standing: standingSchema,
  rungs: z.array(rungSchema),
  /** What to do for the next level, easiest first; keys of checks. */
  next: z.array(z.string()),
});

/** `GET /v1/entities/:kind/:namespace/:name?scorecard=`. @public */
export const entityResponseSchema = z.object({
  evaluated: evaluatedSchema,
  entity: namedEntitySchema.extend({ kind: z.string() }),
  /** True when the results are those of what belongs to the entity, the worst of each check. */
  rolledUp: z.boolean(),
  overall: entityScorecardSchema,
  scorecards: z.array(entityScorecardSchema),
  /** Scorecards that do not apply, with their filter. */
  elsewhere: z.array(
    namedEntitySchema.extend({ filter: z.unknown().nullable() }),
  ),
  results: z.array(
    resultSchema.extend({
      /** The last runs, oldest first. */
      recent: z.array(verdictSchema.nullable()),
    }),
  ),
  history: z.array(
    z.object({
      at: z.number(),
      passed: z.number(),
      counting: z.number(),
      reached: z.number().nullable(),
    }),
  ),
  /** What changed, newest first. */
  changes: z.array(
    z.object({
      at: z.number(),
      check: z.string().nullable(),
      from: z.string().nullable(),
      to: z.string(),
      message: z.string().nullable(),
    }),
  ),
  exemptions: z.array(exemptionSchema),
  /** The like of it, without names: share of points of each, its own place among them. */
  peers: z.object({
    what: z.string(),
    shares: z.array(z.number()),
    own: z.number().nullable(),
  }),
  facts: z.array(collectorSchema),
  may: z.array(z.enum(['run', 'exempt'])),
});

/** `GET /v1/entities/:kind/:namespace/:name/next`: the first steps, for cards and widgets. @public */
export const fixNextResponseSchema = z.object({
  evaluated: evaluatedSchema,
  items: z.array(
    z.object({
      result: resultSchema,
      checkTitle: z.string(),
      level: z.string(),
      /** How many entities in the scope it would lift at once. */
      rise: z.number(),
    }),
  ),
});

/** `GET /v1/levels?refs=` or `?scope=`: the level of each entity on all scorecards together, for lists. @public */
export const levelsResponseSchema = z.object({
  levels: z.array(z.string()),
  items: z.array(
    z.object({
      ref: z.string(),
      reached: z.number().nullable(),
      passed: z.number(),
      counting: z.number(),
      missing: z.number(),
    }),
  ),
});

/** `POST /v1/runs`. @public */
export const startedRunSchema = z.object({ id: z.string() });

/** `GET /v1/runs`. @public */
export const runsResponseSchema = z.object({
  items: z.array(runSchema),
  nextCursor: z.string().nullable(),
  /** When the next one is due by the schedule. */
  nextAt: z.number().nullable(),
  mayRun: z.boolean(),
});

/** `POST /v1/dry-run`: what a check would say; nothing is kept. @public */
export const dryRunResponseSchema = z.object({
  /** Verdicts by name. */
  counts: z.record(z.string(), z.number()),
  judged: z.number(),
  items: z.array(
    resultSchema.pick({
      entityRef: true,
      entityTitle: true,
      verdict: true,
      message: true,
      evidence: true,
    }),
  ),
  leftOut: z.number(),
  /** The entry for a scorecard's file. */
  yaml: z.string(),
});

/** `GET /v1/exemptions`. @public */
export const exemptionsResponseSchema = z.object({
  items: z.array(exemptionSchema),
});

/** `GET /v1/campaigns`. @public */
export const campaignsResponseSchema = z.object({
  items: z.array(campaignSchema),
  mayCreate: z.boolean(),
});

/** `GET /v1/campaigns/:id`. @public */
export const campaignResponseSchema = z.object({
  campaign: campaignSchema,
  /** Burn-up: a point a day, from the start to today. */
  points: z.array(
    z.object({ at: z.number(), passed: z.number(), counting: z.number() }),
  ),
  /** By owner: what is left. */
  groups: z.array(
    z.object({
      owner: namedEntitySchema.nullable(),
      passed: z.number(),
      counting: z.number(),
      open: z.array(
        z.object({
          entityRef: z.string(),
          entityTitle: z.string(),
          check: z.string(),
          verdict: verdictSchema,
        }),
      ),
    }),
  ),
  /** The scorecard file that it becomes; null until it is promoted. */
  yaml: z.string().nullable(),
});

/** `GET /v1/collectors`. @public */
export const collectorsResponseSchema = z.object({
  items: z.array(collectorSchema),
});

export type ScorecardItem = z.infer<typeof scorecardSchema>;
export type ScorecardsResponse = z.infer<typeof scorecardsResponseSchema>;
export type ChecksResponse = z.infer<typeof checksResponseSchema>;
export type ResultsResponse = z.infer<typeof resultsResponseSchema>;
export type RowKind = (typeof ROW_KINDS)[number];
export type ReportRow = z.infer<typeof reportRowSchema>;
export type ReportCheck = z.infer<typeof reportCheckSchema>;
export type ReportResponse = z.infer<typeof reportResponseSchema>;
export type TrendResponse = z.infer<typeof trendResponseSchema>;
export type EntityScorecard = z.infer<typeof entityScorecardSchema>;
export type EntityResponse = z.infer<typeof entityResponseSchema>;
export type FixNextResponse = z.infer<typeof fixNextResponseSchema>;
export type LevelsResponse = z.infer<typeof levelsResponseSchema>;
export type RunsResponse = z.infer<typeof runsResponseSchema>;
export type DryRunResponse = z.infer<typeof dryRunResponseSchema>;
export type ExemptionsResponse = z.infer<typeof exemptionsResponseSchema>;
export type CampaignsResponse = z.infer<typeof campaignsResponseSchema>;
export type CampaignResponse = z.infer<typeof campaignResponseSchema>;
export type CollectorsResponse = z.infer<typeof collectorsResponseSchema>;

import { z } from 'zod';
import { measuresSchema, shareSchema } from './measures';
import { callEndsSchema, moveSchema } from './moves';
import { snapshotInfoSchema } from './snapshotInfo';

const ref = z.string();
const count = z.int().min(0);

/** More moves than this are no plan that one can follow. @public */
export const MOST_MOVES = 50;

/** The body of `POST /v1/alignment/what-if`. @public */
export const whatIfRequestSchema = z.strictObject({
  scope: z.string().optional(),
  history: z.boolean().optional(),
  moves: z.array(moveSchema, { error: 'a list of moves' }).max(MOST_MOVES, {
    error: `at most ${MOST_MOVES} moves`,
  }),
});

/** @public */
export type WhatIfRequest = z.infer<typeof whatIfRequestSchema>;

/** The measures that a move can change. @public */
export const whatIfFiguresSchema = measuresSchema
  .pick({
    mirror: true,
    purity: true,
    congruence: true,
    modularity: true,
    teamLoad: true,
    crossUnit: true,
    crossTeam: true,
    propagationCost: true,
  })
  .extend({
    /** Pairs of teams that have to coordinate, of them in one unit. */
    together: shareSchema,
  });

/** @public */
export type WhatIfFigures = z.infer<typeof whatIfFiguresSchema>;

/** `POST /v1/alignment/what-if`: the scope as it is, and as it would be after the moves. @public */
export const whatIfResponseSchema = snapshotInfoSchema.extend({
  before: whatIfFiguresSchema,
  after: whatIfFiguresSchema,
  /** Disagreements that are gone, and that are new, after all moves. */
  resolved: z.array(callEndsSchema.extend({ move: count })),
  introduced: z.array(callEndsSchema.extend({ move: count })),
  /** What each move does by itself, on what the moves before it left. */
  moves: z.array(
    moveSchema.extend({
      /** Where it is before this move. */
      from: ref.optional(),
      resolves: z.array(callEndsSchema),
      breaks: z.array(callEndsSchema),
      mirror: shareSchema,
      purity: shareSchema,
    }),
  ),
  people: z.array(
    z.object({
      unit: ref,
      title: z.string(),
      before: z.int().optional(),
      after: z.int().optional(),
    }),
  ),
  /** Services a team, of teams for which it changes. */
  teams: z.array(
    z.object({ team: ref, title: z.string(), before: count, after: count }),
  ),
});

/** @public */
export type WhatIfResponse = z.infer<typeof whatIfResponseSchema>;

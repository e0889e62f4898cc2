import {
  DEVIATION_KINDS,
  MOST_MOVES,
  MOVE_KINDS,
} from '@banyan/backstage-plugin-banyan-common';
import type { z } from 'zod/v3';

type Zod = typeof z;

/** The scope of a question. */
export const scopeSchema = (zod: Zod) =>
  zod
    .string()
    .optional()
    .describe(
      'Reference of a group, system or domain, such as group:netflix/netflix; without it everything',
    );

/** Measures by name, each with what it is made of. */
export const measuresSchema = (zod: Zod) =>
  zod.record(
    zod
      .object({
        value: zod.number().nullable().describe('Null when not known'),
        n: zod.number().optional(),
        m: zod.number().optional(),
        unknown: zod.number().optional(),
      })
      .passthrough(),
  );

/** Two ends that are at odds, and why. */
export const disagreementSchema = (zod: Zod) =>
  zod.object({
    from: zod.string(),
    to: zod.string(),
    kind: zod.enum(DEVIATION_KINDS),
    reason: zod.string(),
    verdict: zod.enum(['warn', 'fail']),
    fromTeam: zod.string().optional().describe('Absent when not known'),
    toTeam: zod.string().optional().describe('Absent when not known'),
    counts: zod.array(zod.string()).describe('The measures that it lowers'),
    evidence: zod.array(
      zod.object({ ref: zod.string().optional(), note: zod.string() }),
    ),
    accepted: zod
      .object({
        reason: zod.string(),
        by: zod.string().optional(),
        expiresOn: zod.string().optional(),
      })
      .optional()
      .describe('Somebody decided to live with it, for this reason'),
  });

/** A plan, in the order of its moves. */
export const movesSchema = (zod: Zod) =>
  zod
    .array(
      zod.object({
        kind: zod.enum(MOVE_KINDS),
        what: zod
          .string()
          .min(1)
          .describe('What moves, such as component:netflix/zuul-2'),
        to: zod.string().min(1).describe('The reference of its new place'),
      }),
    )
    .max(MOST_MOVES);

/** Calls that agree or disagree from a move on; `move` is its position in the plan. */
export const movedCallsSchema = (zod: Zod) =>
  zod.array(
    zod.object({ from: zod.string(), to: zod.string(), move: zod.number() }),
  );

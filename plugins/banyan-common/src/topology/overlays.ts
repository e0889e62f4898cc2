import { z } from 'zod';
import { snapshotInfoSchema } from './snapshotInfo';

const count = z.int().min(0);
const verdict = z.enum(['pass', 'warn', 'fail', 'unknown']);

/** A chapter or guild, and which squads take part in it. @public */
export const overlaySchema = z.object({
  ref: z.string(),
  title: z.string(),
  type: z.enum(['chapter', 'guild']),
  /** The unit that a chapter lies in; undefined = it lies across. */
  unit: z.string().optional(),
  /** People in it as stated, else as many as are known to be; undefined = not known. */
  people: count.optional(),
  illustrative: z.boolean(),
  /** Members who are known; undefined = who is in it is not known, never 0 for unknown. */
  members: z.int().min(1).optional(),
  /** The squads of the scope that take part; with `elsewhere` they add up to `members`. */
  squads: z.array(z.object({ ref: z.string(), members: z.int().min(1) })),
  /** Members who sit in no squad of the scope. */
  elsewhere: count,
  /** The units of the squads of all members, in scope or not. */
  units: z.array(z.string()),
  /** Active members as a share of all. */
  activeShare: z.number().min(0).max(1).optional(),
  /** Whether it crosses what it is there to cross: a chapter squads of one unit, a guild units. */
  reach: verdict,
  /** Whether the members of a guild are active; chapters have none. */
  activity: verdict.optional(),
});

/** @public */
export type OverlaySummary = z.infer<typeof overlaySchema>;

/** `GET /v1/overlays`: the squads of the scope, and the chapters and guilds across them. @public */
export const overlaysResponseSchema = snapshotInfoSchema.extend({
  squads: z.array(z.object({ ref: z.string(), unit: z.string().optional() })),
  overlays: z.array(overlaySchema),
  /** Everybody in a squad, chapter or guild of the scope; each counts in one squad. */
  people: z.array(
    z.object({
      ref: z.string(),
      title: z.string(),
      squad: z.string().optional(),
      overlays: z.array(z.string()),
    }),
  ),
});

/** @public */
export type OverlaysResponse = z.infer<typeof overlaysResponseSchema>;

import { z } from 'zod';
import { snapshotInfoSchema } from './snapshotInfo';

const ref = z.string();
const count = z.int().min(0);

/** `GET /v1/coordination`: what the commits say of who works together; undefined sources = nothing is mined. @public */
export const coordinationResponseSchema = snapshotInfoSchema.extend({
  /** First month that counts, YYYY-MM; undefined = no repository is configured. */
  since: z.string().optional(),
  repositories: z.array(
    z.object({
      name: z.string(),
      commits: count,
      minedAt: z.string().optional(),
      error: z.string().optional(),
    }),
  ),
  /** Teams on the same files; strength in whole percent. */
  teams: z.array(
    z.object({
      a: ref,
      b: ref,
      shared: count,
      average: count,
      strength: z.int().min(0).max(100),
    }),
  ),
  /** Components that change in the same commits. */
  coChanges: z.array(
    z.object({
      a: ref,
      b: ref,
      commits: count,
      shareOfA: z.number(),
      shareOfB: z.number(),
    }),
  ),
  authorship: z.array(
    z.object({
      component: ref,
      owner: ref.optional(),
      commits: count,
      unknown: count,
      fragmentation: z.number().nullable(),
      main: z.object({ group: ref, share: z.number() }).optional(),
    }),
  ),
});

/** @public */
export type CoordinationResponse = z.infer<typeof coordinationResponseSchema>;

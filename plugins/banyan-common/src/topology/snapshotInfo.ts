import { z } from 'zod';

/** What every answer of the topology backend says of itself. @public */
export const snapshotInfoSchema = z.object({
  /** The entity reference that was asked for; undefined = everything. */
  scope: z.string().optional(),
  /** Changes whenever the answer may; the ETag of the answer. */
  version: z.string(),
  /** When the snapshot was taken, ISO 8601. */
  builtAt: z.string(),
  /** True when the catalog has not answered for longer than configured. */
  stale: z.boolean(),
  /** True when deprecated entities are in the answer. */
  history: z.boolean(),
});

/** @public */
export type SnapshotInfo = z.infer<typeof snapshotInfoSchema>;

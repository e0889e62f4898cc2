import { z } from 'zod';
import {
  breakerCountsSchema,
  breakerEventSchema,
  breakerSourceSchema,
} from './answers';
import { breakerItemSchema } from './item';

/**
 * What `GET /v1/stream?scope=` sends, the name of the SSE event first. `snapshot` comes first and
 * whenever the gap since Last-Event-ID is too large; `changes` holds whole items, one a breaker.
 *
 * @public
 */
export const STREAM_EVENTS = ['snapshot', 'changes', 'events'] as const;

/** @public */
export const streamSnapshotSchema = z.object({
  now: z.number(),
  items: z.array(breakerItemSchema),
  counts: breakerCountsSchema,
  sources: z.array(breakerSourceSchema),
});

/** @public */
export const streamChangesSchema = z.object({
  now: z.number(),
  items: z.array(breakerItemSchema),
  removed: z.array(z.string()),
  counts: breakerCountsSchema,
  /** Absent = as before. */
  sources: z.array(breakerSourceSchema).optional(),
});

/** @public */
export const streamEventsSchema = z.object({
  now: z.number(),
  items: z.array(breakerEventSchema),
});

/** @public */
export type StreamSnapshot = z.infer<typeof streamSnapshotSchema>;

/** @public */
export type StreamChanges = z.infer<typeof streamChangesSchema>;

/** @public */
export type StreamEvents = z.infer<typeof streamEventsSchema>;

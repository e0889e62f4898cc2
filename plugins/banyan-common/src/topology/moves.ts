import { z } from 'zod';

/** What can be moved where. @public */
export const MOVE_KINDS = [
  'service-to-team',
  'team-to-unit',
  'service-to-domain',
  'system-to-domain',
] as const;

/** Something, by its reference, in another place. @public */
export const moveSchema = z.strictObject({
  kind: z.enum(MOVE_KINDS, {
    error: `one of ${MOVE_KINDS.join(', ')}`,
  }),
  what: z.string({ error: 'the reference of what moves' }).min(1),
  to: z.string({ error: 'the reference of its new place' }).min(1),
});

/** @public */
export type MoveOnWire = z.infer<typeof moveSchema>;

/** A call between two components. @public */
export const callEndsSchema = z.object({ from: z.string(), to: z.string() });

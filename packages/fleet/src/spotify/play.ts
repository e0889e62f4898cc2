import { z } from 'zod';

/** @public */
export const playSchema = z.object({
  session: z.string(),
  user: z.string(),
  track: z.string(),
  plan: z.string(),
});

/** A track that somebody listens to. @public */
export type Play = z.infer<typeof playSchema>;

/** A play at its place in a log. @public */
export const loggedPlaySchema = z.object({
  place: z.number().int(),
  play: playSchema,
});

/** @public */
export type LoggedPlay = z.infer<typeof loggedPlaySchema>;

/** What one log sends to the next. @public */
export const playsSchema = z.object({ plays: z.array(loggedPlaySchema) });

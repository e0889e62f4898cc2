import { z } from 'zod';
import { shareSchema } from './measures';
import { callEndsSchema, moveSchema } from './moves';
import { snapshotInfoSchema } from './snapshotInfo';

const ref = z.string();
const count = z.int().min(0);

/** `GET /v1/alignment/suggestions`: single moves that raise the mirror score and cost nothing else. @public */
export const suggestionsResponseSchema = snapshotInfoSchema.extend({
  tried: count,
  raising: count,
  honest: count,
  suggestions: z.array(
    moveSchema.extend({
      from: ref.optional(),
      mirror: shareSchema,
      purity: shareSchema,
      gain: z.number(),
      together: count,
      resolves: z.array(callEndsSchema),
      breaks: z.array(callEndsSchema),
      /** People who change their unit; undefined = not known. */
      people: z.int().optional(),
      /** Services that the team then owns, where it is a service that moves. */
      servicesThen: count.optional(),
    }),
  ),
});

/** @public */
export type SuggestionsResponse = z.infer<typeof suggestionsResponseSchema>;

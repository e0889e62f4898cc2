import { z } from 'zod';
import { snapshotInfoSchema } from './snapshotInfo';

const boxSchema = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});

/**
 * `GET /v1/layout`: where things are on the map, in units of one chip height (24).
 * Areas nest (organization > unit > team); a chip is a component inside its owner's area.
 * With `stores=true` resources have chips too, below the components of their owner.
 *
 * @public
 */
export const layoutResponseSchema = snapshotInfoSchema.extend({
  width: z.number(),
  height: z.number(),
  areas: z.array(
    boxSchema.extend({
      /** The group; undefined = the area of what nobody owns. */
      ref: z.string().optional(),
      /** Position of the area around it; -1 = outermost. */
      parent: z.int().min(-1),
      level: z.enum(['organization', 'unit', 'team', 'unowned']),
    }),
  ),
  chips: z.array(boxSchema.extend({ ref: z.string(), area: z.int().min(0) })),
});

/** @public */
export type LayoutResponse = z.infer<typeof layoutResponseSchema>;

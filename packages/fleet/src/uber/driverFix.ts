import { z } from 'zod';
import { placeSchema } from './place';

/** @public */
export const driverFixesSchema = z.object({
  fixes: z.array(placeSchema.extend({ driver: z.string() })),
});

import { z } from 'zod';
import { placeSchema } from './place';

/** @public */
export const tripSchema = z.object({ id: z.string(), pickup: placeSchema });

/** A ride that somebody asked for. @public */
export type Trip = z.infer<typeof tripSchema>;

/** What dispatch decides at once; who drives is found out later. @public */
export const matchSchema = z.object({
  trip: z.string(),
  state: z.enum(['offering', 'unmatched']),
  candidates: z.number(),
  etaFrom: z.enum(['eta-gateway', 'straight line']),
});

/** @public */
export type Match = z.infer<typeof matchSchema>;

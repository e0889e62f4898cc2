import { z } from 'zod';
import type { ServiceDefinition } from '../kit';

const STEP = 0.1;
const STEPS = 9;

/** @public */
export const surgeSchema = z.object({ multiplier: z.number() });

/** How much dearer an area is just now. @public */
export const surge: ServiceDefinition = {
  entityRef: 'component:uber/surge',
  start(app, context) {
    app.get('/surge/:cell', async () => {
      await context.work();
      const steps = Math.floor(context.random() ** 2 * STEPS);
      return { multiplier: 1 + steps * STEP };
    });
  },
};

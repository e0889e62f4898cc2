import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { behaviourOf, latency } from '../data/behaviour';
import type { FleetServices, RunningService } from '../kit';

const MISMATCHES = 1 / 500;
const NEW_LAYOUTS = 1 / 100;

/** What either side answers for a capability; all of it is made up. */
export const capabilityAnswerSchema = z.object({
  service: z.string(),
  /** The same on both sides, if both are right. */
  total: z.number(),
  layout: z.number(),
});

/** Lets a service answer for capabilities: as slow as it is, and now and then not quite the same. */
export function capabilityAnswers(
  { app, component, entityRef, random }: RunningService,
  { catalog }: FleetServices,
) {
  const behaviour = behaviourOf(component, catalog);
  app.get<{ Params: { capability: string }; Querystring: { number?: string } }>(
    '/-/capabilities/:capability',
    async ({ query }, reply) => {
      await pause(latency(behaviour, random));
      if (random() < behaviour.errorRate)
        return reply.code(500).send({ error: 'It happens now and then.' });
      const isWrong = random() < MISMATCHES;
      return {
        service: entityRef,
        total: Number(query.number ?? 0) + (isWrong ? 1 : 0),
        layout: random() < NEW_LAYOUTS ? 2 : 1,
      } satisfies z.output<typeof capabilityAnswerSchema>;
    },
  );
}

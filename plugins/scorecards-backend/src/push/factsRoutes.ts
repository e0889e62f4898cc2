import type { AuditorService } from '@backstage/backend-plugin-api';
import { pushFactsRequestSchema } from '@banyan/backstage-plugin-banyan-common';
import { audited, parsedBy } from '@banyan/backstage-plugin-banyan-node';
import { json, type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { z } from 'zod';
import type { CallersOf } from '../rights/CallersOf';
import type { TakenFacts } from '../Scorecards';
import { FactsDesk, type FactsDeskOptions, type ToldFacts } from './FactsDesk';

const PARTLY_TAKEN = 207;

/** The request as a whole, before each item is looked at. */
const envelopeSchema = pushFactsRequestSchema.extend({
  items: z
    .array(z.unknown(), { error: 'expected a list' })
    .min(1, { error: 'expected one item at least' })
    .max(5_000, { error: 'expected 5,000 items at most' }),
});

type Options = FactsDeskOptions & {
  auditor: AuditorService;
  callers: CallersOf;
};

type Pushed = { wanted: ToldFacts; answer: TakenFacts };

/** What the audit log keeps of facts that were told. */
const outcome = ({ wanted, answer: { taken, refused } }: Pushed) => ({
  collector: wanted.collector,
  taken,
  refused: refused.length,
});

/** Being told facts by pipelines and tools. */
export function factsRoutes({ auditor, callers, ...options }: Options): Router {
  const router = PromiseRouter();
  const facts = new FactsDesk(options);
  router.post(
    '/v1/facts',
    json({ limit: '10mb' }),
    async (request, response) => {
      const event = { eventId: 'facts-push', request, outcome };
      const { answer } = await audited(auditor, event, async () => {
        const wanted = parsedBy(envelopeSchema, request.body);
        const caller = await callers.of(request);
        const again = () => callers.of(request);
        return { wanted, answer: await facts.take(caller, wanted, again) };
      });
      response
        .status(answer.refused.length > 0 ? PARTLY_TAKEN : 200)
        .json(answer);
    },
  );
  return router;
}

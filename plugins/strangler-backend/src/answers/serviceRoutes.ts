import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { ndjson, parsedBy } from '@banyan/backstage-plugin-banyan-node';
import { json, type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { facts } from '../facts/facts';
import type { Answers } from './Answers';
import { type Callers, inScope } from './Callers';
import { scopeQuery } from './query';
import { takeObservations } from './takeObservations';

const PARTLY_TAKEN = 207;

type ServiceRoutesOptions = {
  answers: Answers;
  callers: Callers;
  httpAuth: HttpAuthService;
  now: () => number;
};

const forServices = { allow: ['service' as const] };

/** What only other programs use: they push what they counted, and ask for facts. */
export function serviceRoutes({
  answers,
  callers,
  httpAuth,
  now,
}: ServiceRoutesOptions): Router {
  const router = PromiseRouter();

  router.post(
    '/v1/observations',
    json({ limit: '10mb' }),
    async (request, response) => {
      await httpAuth.credentials(request, forServices);
      const answer = await takeObservations(answers.strangler, request.body);
      response
        .status(answer.refused.length > 0 ? PARTLY_TAKEN : 200)
        .json(answer);
    },
  );

  router.get('/v1/facts', async (request, response) => {
    const credentials = await httpAuth.credentials(request, forServices);
    const { scope } = parsedBy(scopeQuery, request.query);
    const sight = await callers.sight(credentials);
    const at = now();
    const { all } = await answers.summaries(sight, inScope(sight, scope), {
      ...{ at, now: at },
    });
    const observedAt = new Date(at).toISOString();
    await ndjson(
      response,
      facts(answers, all).map(each => ({ ...each, observedAt })),
    );
  });
  return router;
}

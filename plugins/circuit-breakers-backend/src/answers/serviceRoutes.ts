import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { json, type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { ndjson, parsedBy } from '@banyan/backstage-plugin-banyan-node';
import { facts } from '../facts/facts';
import type { LiveBreakers } from '../live/LiveBreakers';
import type { BreakerStore } from '../store/BreakerStore';
import type { Callers } from './Callers';
import { scopeQuery } from './query';
import { takeReadings } from './takeReadings';

/** How the reference fleet calls itself when it pushes. */
const FLEET = /(^|:)reference-fleet$/;
const PARTLY_TAKEN = 207;

type ServiceRoutesOptions = {
  callers: Callers;
  httpAuth: HttpAuthService;
  live: LiveBreakers;
  store: BreakerStore;
  /** Whether there is a reference fleet. */
  hasFleet: boolean;
  now: () => number;
};

const forServices = { allow: ['service' as const] };

/** What only other programs use: they push readings, and ask for facts. */
export function serviceRoutes({
  callers,
  httpAuth,
  live,
  store,
  hasFleet,
  now,
}: ServiceRoutesOptions): Router {
  const router = PromiseRouter();

  router.post(
    '/v1/readings',
    json({ limit: '10mb' }),
    async (request, response) => {
      const { principal } = await httpAuth.credentials(request, forServices);
      const answer = takeReadings(live, request.body, {
        receivedAt: now(),
        simulated: hasFleet && FLEET.test(principal.subject),
      });
      response
        .status(answer.rejected.length > 0 ? PARTLY_TAKEN : 200)
        .json(answer);
    },
  );

  router.get('/v1/facts', async (request, response) => {
    const credentials = await httpAuth.credentials(request, forServices);
    const { scope } = parsedBy(scopeQuery, request.query);
    const { breakers } = await callers.breakers(credentials, scope);
    const observedAt = new Date(now()).toISOString();
    const lines = await facts(store, breakers, now());
    await ndjson(
      response,
      lines.map(each => ({ ...each, observedAt })),
    );
  });
  return router;
}

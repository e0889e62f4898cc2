import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { ndjson, parsedBy } from '@banyan/backstage-plugin-banyan-node';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { dayOf } from '../days/days';
import type { Callers } from './Callers';
import { factLines } from './factLines';
import { scopeQuery } from './query';

type Options = {
  callers: Pick<Callers, 'as'>;
  httpAuth: HttpAuthService;
  now: () => number;
};

/** What only other backends ask. */
export function serviceRoutes({ callers, httpAuth, now }: Options): Router {
  const router = PromiseRouter();
  router.get('/v1/facts', async (request, response) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['service'],
    });
    const { scope } = parsedBy(scopeQuery, request.query);
    const { sight } = await callers.as(credentials);
    await ndjson(response, factLines(sight, { scope, today: dayOf(now()) }));
  });
  return router;
}

import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { HistoryResponse } from '@banyan/backstage-plugin-banyan-common';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { parseQuery } from '../query';
import type { Views } from '../view/Views';
import type { HistoryStore } from './HistoryStore';
import { seesAll } from './seesAll';

type HistoryRouteOptions = {
  views: Views;
  httpAuth: HttpAuthService;
  history: HistoryStore;
};

/** One sentence for all reasons: which of them it is would tell that something is hidden. */
const NOTHING =
  'no day of this scope is recorded yet, or you may not read everything in it, and the history is of all of it';

/** Tells the measures of a scope day by day, to whom nothing of what they are made from is hidden. */
export function historyRoute({
  views,
  httpAuth,
  history,
}: HistoryRouteOptions): Router {
  const router = PromiseRouter();
  router.get('/v1/history', async (request, response) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    const { scope } = parseQuery(request.query);
    const { view } = await views.of(credentials);
    if (scope !== undefined) view.find(scope);
    const days = seesAll(view, await views.whole(), scope)
      ? await history.days(scope)
      : [];
    const answer: HistoryResponse = {
      scope,
      days,
      because: days.length === 0 ? NOTHING : undefined,
    };
    response.set('Cache-Control', 'private, no-cache').json(answer);
  });
  return router;
}

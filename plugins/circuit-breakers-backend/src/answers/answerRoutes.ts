import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { Request, Response, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { z } from 'zod';
import { noQuery, parsedBy } from '@banyan/backstage-plugin-banyan-node';
import { blastRadiusAnswer } from './blastRadiusAnswer';
import { breakerAnswer } from './breakerAnswer';
import { breakersAnswer } from './breakersAnswer';
import type { Callers } from './Callers';
import { coverageAnswer } from './coverageAnswer';
import { eventsAnswer } from './eventsAnswer';
import {
  type HistorySources,
  historyAnswer,
  rangeOf,
} from './history/historyAnswer';
import { breakersQuery, eventsQuery, historyQuery, scopeQuery } from './query';
import { recentAnswer } from './recentAnswer';
import type { SeenBreakers, Sight } from './SeenBreakers';

type AnswerRoutesOptions = {
  callers: Callers;
  httpAuth: HttpAuthService;
  history: HistorySources;
  now: () => number;
};

type Asked<Q> = {
  breakers: SeenBreakers;
  sight: Sight;
  query: Q;
  id: string;
  now: number;
};

/** The routes that only read. */
export function answerRoutes({
  callers,
  httpAuth,
  history,
  now,
}: AnswerRoutesOptions): Router {
  const router = PromiseRouter();
  const { store } = history;

  const answer = <Q extends z.ZodType<{ scope?: string } | object>>(
    path: string,
    schema: Q,
    make: (asked: Asked<z.output<Q>>) => object | Promise<object>,
  ) => {
    router.get(path, async (request: Request, response: Response) => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const query = parsedBy(schema, request.query);
      const scope =
        'scope' in query && typeof query.scope === 'string'
          ? query.scope
          : undefined;
      const seen = await callers.breakers(credentials, scope);
      const { id } = request.params;
      response
        .set('Cache-Control', 'private, no-cache')
        .json(await make({ ...seen, query, id, now: now() }));
    });
  };

  answer('/v1/breakers', breakersQuery, ({ breakers, query, now: at }) =>
    breakersAnswer(breakers, query, at),
  );
  answer('/v1/breakers/:id', noQuery, ({ breakers, id, now: at }) =>
    breakerAnswer({ store, now: at }, breakers, breakers.find(id)),
  );
  answer(
    '/v1/breakers/:id/history',
    historyQuery,
    ({ breakers, id, query, now: at }) =>
      historyAnswer(history, breakers.find(id), {
        ...rangeOf(query, at),
        now: at,
      }),
  );
  answer('/v1/recent', scopeQuery, ({ breakers, now: at }) =>
    recentAnswer(breakers, at),
  );
  answer('/v1/events', eventsQuery, ({ breakers, sight, query, now: at }) =>
    eventsAnswer({ store, now: at, me: sight.me }, breakers, query),
  );
  answer('/v1/coverage', scopeQuery, ({ breakers, query: { scope } }) =>
    coverageAnswer(breakers, scope),
  );
  answer('/v1/blast-radius/:id', noQuery, ({ breakers, id }) =>
    blastRadiusAnswer(breakers.view.seen, breakers.find(id)),
  );
  answer('/v1/sources', scopeQuery, ({ breakers, now: at }) => ({
    now: at,
    sources: breakers.sources(),
  }));
  return router;
}

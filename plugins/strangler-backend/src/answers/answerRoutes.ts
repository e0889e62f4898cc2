import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { noQuery, parsedBy } from '@banyan/backstage-plugin-banyan-node';
import type { Request, Response, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { z } from 'zod';
import type { Answers } from './Answers';
import type { Callers, Sight } from './Callers';
import { eventsAnswer } from './eventsAnswer';
import { forecastAnswer } from './forecastAnswer';
import { leftAnswer } from './leftAnswer';
import { migrationAnswer } from './migrationAnswer';
import { migrationRef } from './migrationRef';
import { migrationsAnswer } from './migrationsAnswer';
import {
  atQuery,
  eventsQuery,
  forecastQuery,
  migrationsQuery,
  momentOf,
  rangeOf,
  scopeQuery,
  trafficQuery,
} from './query';
import { timelineAnswer } from './timelineAnswer';
import { trafficAnswer } from './trafficAnswer';

type AnswerRoutesOptions = {
  answers: Answers;
  callers: Callers;
  httpAuth: HttpAuthService;
  now: () => number;
};

type Asked<Q> = {
  sight: Sight;
  query: Q;
  /** The migration that is asked for, where one is. */
  ref: string;
  capability: string;
  now: number;
};

const ONE = '/v1/migrations/:namespace/:name';

/** The routes that only read. */
export function answerRoutes({
  answers,
  callers,
  httpAuth,
  now: clock,
}: AnswerRoutesOptions): Router {
  const router = PromiseRouter();

  const answer = <Q extends z.ZodType>(
    path: string,
    schema: Q,
    make: (asked: Asked<z.output<Q>>) => Promise<object>,
  ) => {
    router.get(path, async (request: Request, response: Response) => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const query = parsedBy(schema, request.query);
      const sight = await callers.sight(credentials);
      const { namespace = '', name = '', capability = '' } = request.params;
      const ref = migrationRef({ params: { namespace, name } });
      response
        .set('Cache-Control', 'private, no-cache')
        .json(await make({ sight, query, ref, capability, now: clock() }));
    });
  };

  answer('/v1/migrations', migrationsQuery, ({ sight, query, now }) => {
    const at = momentOf(query.at, now);
    return migrationsAnswer(answers, sight, { scope: query.scope, at, now });
  });
  answer(ONE, atQuery, ({ sight, query, ref, now }) =>
    migrationAnswer(answers, sight, {
      ...{ ref, now },
      at: momentOf(query.at, now),
    }),
  );
  answer(`${ONE}/timeline`, noQuery, ({ sight, ref, now }) =>
    timelineAnswer(answers, sight, { ref, now }),
  );
  answer(`${ONE}/forecast`, forecastQuery, ({ sight, query, ref, now }) =>
    forecastAnswer(answers, sight, {
      ...{ ref, now, measure: query.measure },
      at: momentOf(query.at, now),
    }),
  );
  answer(`${ONE}/left`, atQuery, ({ sight, query, ref, now }) =>
    leftAnswer(answers, sight, { ref, now, at: momentOf(query.at, now) }),
  );
  answer(`${ONE}/events`, eventsQuery, ({ sight, query, ref, now }) =>
    eventsAnswer(answers, sight, { ref, query, now }),
  );
  answer(
    `${ONE}/capabilities/:capability/traffic`,
    trafficQuery,
    ({ sight, query, ref, capability, now }) =>
      trafficAnswer(answers, sight, {
        ...{ ref, capability, now },
        ...rangeOf(query, now),
      }),
  );
  answer('/v1/sources', scopeQuery, async ({ sight, query, now }) => {
    const { sources } = await migrationsAnswer(answers, sight, {
      ...{ scope: query.scope, at: now, now },
    });
    return { now, sources };
  });
  return router;
}

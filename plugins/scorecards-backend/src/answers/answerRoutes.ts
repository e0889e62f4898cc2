import { stringifyEntityRef } from '@backstage/catalog-model';
import { noQuery, parsedBy } from '@banyan/backstage-plugin-banyan-node';
import type { Request, Response, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { z } from 'zod';
import { dayOf } from '../days/days';
import type { Exemptions } from '../exemptions/Exemptions';
import type { Scorecards } from '../Scorecards';
import type { Caller } from './Caller';
import type { Callers } from './Callers';
import { checksAnswer } from './checksAnswer';
import { collectorsAnswer } from './collectorsAnswer';
import { entityAnswer } from './entityAnswer';
import { fixNextAnswer } from './fixNextAnswer';
import { levelsAnswer } from './levelsAnswer';
import { nextAnswer } from './nextAnswer';
import {
  entityQuery,
  fixNextQuery,
  levelsQuery,
  nextQuery,
  reportQuery,
  resultsQuery,
  scopeQuery,
  trendQuery,
} from './query';
import { reportAnswer } from './reportAnswer';
import { resultsAnswer } from './resultsAnswer';
import { scorecardsAnswer } from './scorecardsAnswer';
import { trendAnswer } from './trendAnswer';

type Options = {
  callers: Pick<Callers, 'of'>;
  exemptions: Pick<Exemptions, 'of' | 'stepsOf'>;
  scorecards: Pick<Scorecards, 'collectors' | 'store'>;
  now: () => number;
};

type Asked<Query> = {
  caller: Caller;
  query: Query;
  /** The entity that is asked for, where one is. */
  ref: string;
  today: string;
  now: number;
};

const ENTITY = '/v1/entities/:kind/:namespace/:name';

/** The entity that the path of a request names. */
export const entityOf = ({ params }: Pick<Request, 'params'>): string => {
  const { kind = '', namespace = '', name = '' } = params;
  return stringifyEntityRef({ kind, namespace, name });
};

/** The routes that only read. */
export function answerRoutes({
  callers,
  exemptions,
  scorecards,
  now: clock,
}: Options): Router {
  const router = PromiseRouter();
  const { store } = scorecards;

  const answer = <Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    make: (asked: Asked<z.output<Schema>>) => object | Promise<object>,
  ) => {
    router.get(path, async (request: Request, response: Response) => {
      const query = parsedBy(schema, request.query);
      const caller = await callers.of(request);
      const now = clock();
      const asked = { caller, query, ref: entityOf(request), now };
      response
        .set('Cache-Control', 'private, no-cache')
        .json(await make({ ...asked, today: dayOf(now) }));
    });
  };

  answer('/v1/scorecards', scopeQuery, ({ caller, query, today }) =>
    scorecardsAnswer(caller.sight, { ...query, today }),
  );
  answer('/v1/checks', noQuery, ({ caller }) => checksAnswer(caller.sight));
  answer('/v1/results', resultsQuery, ({ caller, query, today }) =>
    resultsAnswer(caller.sight, store, { ...query, today }),
  );
  answer('/v1/report', reportQuery, ({ caller, query, today }) =>
    reportAnswer(caller.sight, { ...query, today }),
  );
  answer('/v1/trend', trendQuery, ({ caller, query, today, now }) =>
    trendAnswer(caller.sight, store, { ...query, today, now }),
  );
  answer(ENTITY, entityQuery, ({ caller, query, ref, today, now }) =>
    entityAnswer(
      caller,
      { scorecards, exemptions },
      { ...query, ref, today, now },
    ),
  );
  answer(`${ENTITY}/next`, nextQuery, ({ caller, query, ref, today }) =>
    nextAnswer(caller.sight, store, { ...query, ref, today }),
  );
  answer('/v1/fix-next', fixNextQuery, ({ caller, query, today }) =>
    fixNextAnswer(caller.sight, store, { ...query, today }),
  );
  answer('/v1/levels', levelsQuery, ({ caller, query, today }) =>
    levelsAnswer(caller.sight, { ...query, today }),
  );
  answer('/v1/collectors', noQuery, ({ caller }) =>
    collectorsAnswer(caller.sight, scorecards),
  );
  return router;
}

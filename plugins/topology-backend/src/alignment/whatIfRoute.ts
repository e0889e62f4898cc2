import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { whatIfRequestSchema } from '@banyan/backstage-plugin-banyan-common';
import { json, type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { parsedBy } from '@banyan/backstage-plugin-banyan-node';
import { answerInfo } from '../answers/answerInfo';
import { parseQuery } from '../query';
import type { TopologyConfig } from '../topologyConfig';
import type { Views } from '../view/Views';
import { dayOfSnapshot } from './dayOfSnapshot';
import { planBase } from './planBase';
import { whatIfAnswer } from './whatIfAnswer';

type WhatIfRouteOptions = {
  views: Views;
  httpAuth: HttpAuthService;
  config: TopologyConfig;
};

/** Tries a plan of moves; nothing is written. */
export function whatIfRoute({
  views,
  httpAuth,
  config,
}: WhatIfRouteOptions): Router {
  const router = PromiseRouter();
  router.post(
    '/v1/alignment/what-if',
    json({ limit: '64kb' }),
    async (request, response) => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const {
        moves,
        scope,
        history = false,
      } = parsedBy(whatIfRequestSchema, request.body);
      const query = parseQuery({ scope, history: String(history) });
      const dated = await views.of(credentials);
      const base = planBase(dated.view, query, dayOfSnapshot(dated));
      const answer = whatIfAnswer(base, moves);
      response.json({ ...answerInfo(dated, query, config), ...answer });
    },
  );
  return router;
}

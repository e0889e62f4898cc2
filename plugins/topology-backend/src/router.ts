import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { answerInfo, findingOptions } from './answers/answerInfo';
import { facts } from './answers/facts';
import { graphAnswer } from './answers/graphAnswer';
import { layoutAnswer } from './answers/layoutAnswer';
import { ownershipAnswer } from './answers/ownershipAnswer';
import { sendAnswer } from './answers/sendAnswer';
import { ndjson } from './ndjson';
import { openApi } from './openApi';
import { parseQuery } from './query';
import type { TopologyConfig } from './topologyConfig';
import type { Scoped } from './view/View';
import type { DatedView, Views } from './view/Views';

type RouterOptions = {
  views: Views;
  httpAuth: HttpAuthService;
  config: TopologyConfig;
};

type MakeAnswer = (scoped: Scoped, dated: DatedView) => object;

/** The routes of the plugin, all of them reads. */
export function createRouter({
  views,
  httpAuth,
  config,
}: RouterOptions): Router {
  const router = PromiseRouter();

  const serve = (name: string, make: MakeAnswer) => {
    router.get(`/v1/${name}`, async (request, response) => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const query = parseQuery(request.query);
      const dated = await views.of(credentials);
      if (query.scope !== undefined) dated.view.find(query.scope);
      const info = answerInfo(dated, query, config);
      sendAnswer({ request, response }, info, () =>
        dated.view.answer(`${name} ${info.version}`, query, scoped =>
          make(scoped, dated),
        ),
      );
    });
  };
  serve('graph', graphAnswer);
  serve('layout', layoutAnswer);
  serve('ownership', (scoped, dated) =>
    ownershipAnswer(scoped, findingOptions(dated, config)),
  );

  router.get('/v1/facts', async (request, response) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['service'],
    });
    const query = parseQuery(request.query);
    const dated = await views.of(credentials);
    const observedAt = new Date(dated.builtAt).toISOString();
    const lines = facts(
      dated.view.scoped(query),
      findingOptions(dated, config),
    );
    await ndjson(response, lines, each => ({ ...each, observedAt }));
  });

  router.get('/openapi.json', (_, response) => {
    response.json(openApi());
  });
  return router;
}

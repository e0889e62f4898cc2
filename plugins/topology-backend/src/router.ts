import type {
  AuditorService,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { ndjson, retryAfter } from '@banyan/backstage-plugin-banyan-node';
import { acceptanceRoutes } from './acceptances/acceptanceRoutes';
import type { Acceptances } from './acceptances/Acceptances';
import { type InForce, NONE_IN_FORCE } from './acceptances/inForce';
import { versionWith } from './acceptances/versionWith';
import { alignmentAnswer } from './alignment/alignmentAnswer';
import { dayOfSnapshot } from './alignment/dayOfSnapshot';
import { suggestionsAnswer } from './alignment/suggestionsAnswer';
import { whatIfRoute } from './alignment/whatIfRoute';
import { answerInfo, findingOptions } from './answers/answerInfo';
import { facts } from './answers/facts';
import { graphAnswer } from './answers/graphAnswer';
import { layoutAnswer } from './answers/layoutAnswer';
import { overlaysAnswer } from './answers/overlaysAnswer';
import { ownershipAnswer } from './answers/ownershipAnswer';
import { sendAnswer } from './answers/sendAnswer';
import type { Coordination } from './coordination/Coordination';
import { coordinationRoute } from './coordination/coordinationRoute';
import { historyRoute } from './history/historyRoute';
import type { HistoryStore } from './history/HistoryStore';
import { openApi } from './openApi';
import { parseQuery } from './query';
import type { TopologyConfig } from './topologyConfig';
import type { Scoped } from './view/View';
import type { DatedView, Views } from './view/Views';

type RouterOptions = {
  views: Views;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  acceptances: Acceptances;
  coordination: Coordination;
  history: HistoryStore;
  config: TopologyConfig;
};

type MakeAnswer = (
  scoped: Scoped,
  dated: DatedView,
  inForce: InForce,
) => object;

/** The routes of the plugin; acceptances are the only thing that they write. */
export function createRouter({
  views,
  httpAuth,
  auditor,
  acceptances,
  coordination,
  history,
  config,
}: RouterOptions): Router {
  const router = PromiseRouter();

  /** `withAccepted` = what is accepted counts in the answer, and in its version. */
  const serve = (name: string, make: MakeAnswer, withAccepted = false) => {
    router.get(`/v1/${name}`, async (request, response) => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const query = parseQuery(request.query);
      const dated = await views.of(credentials);
      if (query.scope !== undefined) dated.view.find(query.scope);
      const inForce = withAccepted
        ? await acceptances.inForce(dated.view)
        : NONE_IN_FORCE;
      const info = versionWith(answerInfo(dated, query, config), inForce);
      sendAnswer({ request, response }, info, () =>
        dated.view.answer(`${name} ${info.version}`, query, scoped =>
          make(scoped, dated, inForce),
        ),
      );
    });
  };
  serve('graph', graphAnswer);
  serve('layout', layoutAnswer);
  serve('overlays', overlaysAnswer);
  serve(
    'ownership',
    (scoped, dated, inForce) =>
      ownershipAnswer(scoped, findingOptions(dated, config), inForce),
    true,
  );
  serve(
    'alignment',
    (scoped, dated, inForce) =>
      alignmentAnswer(scoped, dayOfSnapshot(dated), inForce),
    true,
  );
  serve('alignment/suggestions', suggestionsAnswer);
  router.use(whatIfRoute({ views, httpAuth, config }));
  router.use(coordinationRoute({ views, httpAuth, config, coordination }));
  router.use(historyRoute({ views, httpAuth, history }));
  router.use(acceptanceRoutes({ acceptances, auditor, httpAuth }));

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
  router.use(retryAfter);
  return router;
}

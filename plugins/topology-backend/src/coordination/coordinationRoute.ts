import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { SnapshotInfo } from '@banyan/backstage-plugin-banyan-common';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { hash } from 'node:crypto';
import { answerInfo } from '../answers/answerInfo';
import { sendAnswer } from '../answers/sendAnswer';
import { parseQuery } from '../query';
import type { TopologyConfig } from '../topologyConfig';
import type { Views } from '../view/Views';
import type { Coordination, Seen } from './Coordination';
import { coordinationAnswer } from './coordinationAnswer';

type CoordinationRouteOptions = {
  views: Views;
  httpAuth: HttpAuthService;
  config: TopologyConfig;
  coordination: Coordination;
};

/** What an answer says of itself, with a version that also covers what is mined, as far as it can be seen. */
function infoOf(
  info: SnapshotInfo,
  { since, repositories }: Seen,
): SnapshotInfo {
  const made = JSON.stringify([info.version, since, repositories]);
  return { ...info, version: hash('sha256', made, 'base64url').slice(0, 22) };
}

/** Tells what the commits say of who works together. */
export function coordinationRoute({
  views,
  httpAuth,
  config,
  coordination,
}: CoordinationRouteOptions): Router {
  const router = PromiseRouter();
  router.get('/v1/coordination', async (request, response) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    const query = parseQuery(request.query);
    const dated = await views.of(credentials);
    const seen = await coordination.seen(dated.view.scoped(query));
    const info = infoOf(answerInfo(dated, query, config), seen);
    sendAnswer({ request, response }, info, () =>
      dated.view.answer(`coordination ${info.version}`, query, scoped =>
        coordinationAnswer(scoped, seen),
      ),
    );
  });
  return router;
}

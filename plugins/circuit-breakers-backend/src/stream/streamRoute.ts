import type {
  HttpAuthService,
  LifecycleService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { parsedBy } from '@banyan/backstage-plugin-banyan-node';
import type { Callers } from '../answers/Callers';
import { scopeQuery } from '../answers/query';
import type { LiveBreakers } from '../live/LiveBreakers';
import type { BreakerStore } from '../store/BreakerStore';
import { BreakerStream } from './BreakerStream';

/** With sources read each second, what happens is seen within one and a half. */
const TICK_MS = 500;

type StreamRouteOptions = {
  callers: Callers;
  httpAuth: HttpAuthService;
  lifecycle: LifecycleService;
  live: LiveBreakers;
  logger: LoggerService;
  store: BreakerStore;
  now: () => number;
};

/** What changes, as it changes, until the plugin is shut down. */
export function streamRoute(options: StreamRouteOptions): Router {
  const { callers, httpAuth, lifecycle, live, logger, store, now } = options;
  const stream = new BreakerStream({
    live,
    store,
    logger,
    sightOf: (credentials, scope) => callers.sight(credentials, scope),
  });
  const timer = setInterval(() => {
    try {
      stream.tick(now());
    } catch (error) {
      logger.error(`A change could not be sent: ${stringifyError(error)}`);
    }
  }, TICK_MS);
  timer.unref();
  lifecycle.addShutdownHook(() => {
    clearInterval(timer);
    stream.stop();
  });
  const router = PromiseRouter();
  router.get('/v1/stream', async (request, response) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    const { scope } = parsedBy(scopeQuery, request.query);
    const lastEventId = request.header('Last-Event-ID');
    await stream.add(response, { credentials, scope, lastEventId }, now());
  });
  return router;
}

import type {
  AuditorService,
  AuthService,
  HttpAuthService,
  LifecycleService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import {
  closing,
  type GuardedFetch,
  retryAfter,
  type Topology,
} from '@banyan/backstage-plugin-banyan-node';
import { registerActions } from './actions';
import { answerRoutes } from './answers/answerRoutes';
import { Callers } from './answers/Callers';
import type { HistorySources } from './answers/history/historyAnswer';
import { prometheusHistory } from './answers/history/prometheusHistory';
import { rememberReadings } from './answers/history/rememberReadings';
import { serviceRoutes } from './answers/serviceRoutes';
import { Views } from './answers/Views';
import type { BreakersConfig } from './breakersConfig';
import { Fleet } from './fleet/Fleet';
import { fleetRoutes } from './fleet/fleetRoutes';
import type { LiveBreakers } from './live/LiveBreakers';
import { openApi } from './openApi';
import { Control } from './orders/Control';
import { orderRoutes } from './orders/orderRoutes';
import type { BreakerStore } from './store/BreakerStore';
import { streamRoute } from './stream/streamRoute';

/** What the routes are made of. */
export type RouterOptions = {
  actions: ActionsRegistryService;
  auditor: AuditorService;
  auth: AuthService;
  config: Pick<BreakersConfig, 'fleetUrl' | 'historyUrl' | 'retention'>;
  fetch: GuardedFetch;
  httpAuth: HttpAuthService;
  lifecycle: LifecycleService;
  live: LiveBreakers;
  logger: LoggerService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  store: BreakerStore;
  topology: Topology;
  now?: () => number;
};

/** The routes of the plugin, and the same answers as actions for assistants. */
export function createRouter({
  now = Date.now,
  ...options
}: RouterOptions): Router {
  const { config, fetch, live, store } = options;
  const views = new Views(options);
  const control = new Control({ ...options, views });
  const callers = new Callers({ ...options, control, views });
  const history: HistorySources = {
    store,
    memory: rememberReadings(live, options.lifecycle, now),
    minutesMs: config.retention.minutesMs,
    longHistory:
      config.historyUrl === undefined
        ? undefined
        : prometheusHistory(config.historyUrl, fetch),
  };
  const hasFleet = config.fleetUrl !== undefined;
  const parts = { ...options, callers, control, history, views, now };

  const router = PromiseRouter();
  router.use(closing(options.lifecycle));
  router.use(answerRoutes(parts));
  router.use(streamRoute(parts));
  router.use(orderRoutes(parts));
  router.use(serviceRoutes({ ...parts, hasFleet }));
  if (config.fleetUrl !== undefined) {
    const fleet = new Fleet(config.fleetUrl, fetch);
    router.use(fleetRoutes({ ...parts, fleet }));
  }
  router.get('/openapi.json', (_, response) => {
    response.json(openApi());
  });
  router.use(retryAfter);
  registerActions(options.actions, parts);
  return router;
}

import type {
  AuditorService,
  AuthService,
  HttpAuthService,
  LifecycleService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  closing,
  retryAfter,
  type Topology,
} from '@banyan/backstage-plugin-banyan-node';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { registerActions } from './actions';
import { answerRoutes } from './answers/answerRoutes';
import { Answers } from './answers/Answers';
import { Callers } from './answers/Callers';
import { forecastAhead } from './answers/forecastAhead';
import { ReadableMigrations } from './answers/ReadableMigrations';
import { serviceRoutes } from './answers/serviceRoutes';
import { SteadyPlans } from './answers/SteadyPlans';
import { Views } from './answers/Views';
import { openApi } from './openApi';
import { recordRoutes } from './recording/recordRoutes';
import { Rights } from './recording/Rights';
import { steerRoutes } from './steering/steerRoutes';
import type { Strangler } from './Strangler';
import type { StranglerConfig } from './stranglerConfig';

/** What the routes are made of. */
export type RouterOptions = {
  actions: ActionsRegistryService;
  auditor: AuditorService;
  auth: AuthService;
  catalog: Pick<CatalogService, 'streamEntities'>;
  config: Pick<StranglerConfig, 'windowMs'>;
  httpAuth: HttpAuthService;
  lifecycle: LifecycleService;
  logger: LoggerService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  scheduler: SchedulerService;
  strangler: Strangler;
  topology: Topology;
  now?: () => number;
};

/** The routes of the plugin, and the same answers as actions for assistants. */
export function createRouter({
  now = Date.now,
  ...options
}: RouterOptions): Router {
  const { strangler } = options;
  const { store } = strangler;
  const plans = new SteadyPlans(strangler.plans);
  const views = new Views(options);
  const rights = new Rights({ ...options, plans });
  const readable = new ReadableMigrations({ ...options, now });
  const callers = new Callers({ ...options, plans, readable, rights, views });
  const answers = new Answers({ ...options.config, strangler });
  const parts = { ...options, answers, callers, plans, store, now };
  forecastAhead(parts);

  const router = PromiseRouter();
  router.use(closing(options.lifecycle));
  router.use(answerRoutes(parts));
  router.use(recordRoutes(parts));
  router.use(steerRoutes(parts));
  router.use(serviceRoutes(parts));
  router.get('/openapi.json', (_, response) => {
    response.json(openApi());
  });
  router.use(retryAfter);
  registerActions(options.actions, parts);
  return router;
}

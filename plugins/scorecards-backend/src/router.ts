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
import { toError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import {
  closing,
  retryAfter,
  type Topology,
} from '@banyan/backstage-plugin-banyan-node';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { registerActions } from './actions';
import { answerRoutes } from './answers/answerRoutes';
import { Callers } from './answers/Callers';
import { ReadableEntities } from './answers/ReadableEntities';
import { serviceRoutes } from './answers/serviceRoutes';
import { Views } from './answers/Views';
import { badgeRoutes } from './badge/badgeRoutes';
import { campaignRoutes } from './campaigns/campaignRoutes';
import { scheduleReminders } from './campaigns/scheduleReminders';
import { rightsAndExemptions } from './rightsAndExemptions';
import { dryRunRoutes } from './dryRun/dryRunRoutes';
import { exemptionRoutes } from './exemptions/exemptionRoutes';
import { openApi } from './openApi';
import { factsRoutes } from './push/factsRoutes';
import { runRoutes } from './runRoutes/runRoutes';
import type { Scorecards } from './Scorecards';
import type { ScorecardsConfig } from './scorecardsConfig';

/** What the routes are made of. */
export type RouterOptions = {
  actions: ActionsRegistryService;
  auditor: AuditorService;
  auth: AuthService;
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  config: Pick<ScorecardsConfig, 'badges' | 'exemptions' | 'notifications'>;
  httpAuth: HttpAuthService;
  lifecycle: LifecycleService;
  logger: LoggerService;
  notifications: NotificationService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  scheduler: SchedulerService;
  scorecards: Scorecards;
  topology: Topology;
  now?: () => number;
};

/** Answers do not wait for it, and do without it. */
async function remind(
  parts: Parameters<typeof scheduleReminders>[0],
): Promise<void> {
  try {
    await scheduleReminders(parts);
  } catch (error) {
    parts.logger.error(
      `Nobody will be reminded of campaigns: ${toError(error).message}`,
    );
  }
}

/** The routes of the plugin, and some of the same answers as actions for assistants. */
export function createRouter({
  now = Date.now,
  ...options
}: RouterOptions): Router {
  const rights = rightsAndExemptions({ ...options, now });
  const readable = new ReadableEntities({ ...options, now });
  const views = new Views(options);
  const callers = new Callers({ ...options, ...rights, readable, views, now });
  const parts = { ...options, ...rights, callers, now };

  const router = PromiseRouter();
  router.use(closing(options.lifecycle));
  router.use(answerRoutes(parts));
  router.use(runRoutes(parts));
  router.use(exemptionRoutes(parts));
  router.use(campaignRoutes(parts));
  router.use(dryRunRoutes(parts));
  router.use(factsRoutes(parts));
  router.use(serviceRoutes(parts));
  router.use(badgeRoutes(parts));
  router.get('/openapi.json', (_, response) => {
    response.json(openApi());
  });
  router.use(retryAfter);
  registerActions(options.actions, parts);
  remind(parts);
  return router;
}

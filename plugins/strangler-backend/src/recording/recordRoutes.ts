import type {
  AuditorService,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { recordEventRequestSchema } from '@banyan/backstage-plugin-banyan-common';
import { audited, parsedBy } from '@banyan/backstage-plugin-banyan-node';
import { json, type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Callers } from '../answers/Callers';
import { type CapabilityRequest, migrationRef } from '../answers/migrationRef';
import type { StranglerStore } from '../store/StranglerStore';
import { recordEvent } from './recordEvent';

type RecordRoutesOptions = {
  auditor: AuditorService;
  callers: Callers;
  httpAuth: HttpAuthService;
  store: Pick<StranglerStore, 'recordEvent'>;
  now: () => number;
};

/** Saying what happened to a capability. */
export function recordRoutes({
  auditor,
  callers,
  httpAuth,
  store,
  now,
}: RecordRoutesOptions): Router {
  const router = PromiseRouter();
  router.post(
    '/v1/migrations/:namespace/:name/capabilities/:capability/events',
    json({ limit: '64kb' }),
    async (request: CapabilityRequest, response) => {
      const { capability } = request.params;
      const ref = migrationRef(request);
      const event = {
        eventId: 'event-create',
        meta: { ref, capability },
        request,
        outcome: (told: object) => ({ ...told }),
      };
      const recorded = await audited(auditor, event, async () => {
        const credentials = await httpAuth.credentials(request, {
          allow: ['user'],
        });
        const told = parsedBy(recordEventRequestSchema, request.body);
        return recordEvent(store, await callers.sight(credentials), {
          ...told,
          ...{ ref, capability, now: now() },
          by: credentials.principal.userEntityRef,
        });
      });
      response.status(201).json(recorded);
    },
  );
  return router;
}

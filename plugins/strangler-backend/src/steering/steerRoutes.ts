import type {
  AuditorService,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { steerRequestSchema } from '@banyan/backstage-plugin-banyan-common';
import { audited, parsedBy } from '@banyan/backstage-plugin-banyan-node';
import { json, type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Callers } from '../answers/Callers';
import { type CapabilityRequest, migrationRef } from '../answers/migrationRef';
import type { Strangler } from '../Strangler';
import { steer } from './steer';

type SteerRoutesOptions = {
  auditor: AuditorService;
  callers: Callers;
  httpAuth: HttpAuthService;
  strangler: Pick<Strangler, 'maySteer' | 'steer'>;
};

/** Moving the share of the requests that a gateway sends to the new side. */
export function steerRoutes({
  auditor,
  callers,
  httpAuth,
  strangler,
}: SteerRoutesOptions): Router {
  const router = PromiseRouter();
  router.put(
    '/v1/migrations/:namespace/:name/capabilities/:capability/weight',
    json({ limit: '64kb' }),
    async (request: CapabilityRequest, response) => {
      const { capability } = request.params;
      const ref = migrationRef(request);
      const event = {
        eventId: 'weight-update',
        severityLevel: 'high' as const,
        meta: { ref, capability },
        request,
        outcome: (told: object) => ({ ...told }),
      };
      const order = await audited(auditor, event, async () => {
        const credentials = await httpAuth.credentials(request, {
          allow: ['user'],
        });
        const wanted = parsedBy(steerRequestSchema, request.body);
        const sight = await callers.sight(credentials);
        return steer(strangler, sight, {
          ...wanted,
          ...{ migrationRef: ref, capability },
          by: credentials.principal.userEntityRef,
        });
      });
      const { percent, reason } = order;
      response.json({ capability: order.capability, percent, reason });
    },
  );
  return router;
}

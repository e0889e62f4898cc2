import type {
  AuditorService,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { breakerOrderRequestSchema } from '@banyan/backstage-plugin-banyan-common';
import { json, type Request, type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { parsedBy, audited } from '@banyan/backstage-plugin-banyan-node';
import type { Callers } from '../answers/Callers';
import type { LiveBreakers } from '../live/LiveBreakers';
import type { BreakerStore } from '../store/BreakerStore';
import { giveOrder } from './giveOrder';

type OrderRoutesOptions = {
  auditor: AuditorService;
  callers: Callers;
  httpAuth: HttpAuthService;
  live: LiveBreakers;
  store: BreakerStore;
  now: () => number;
};

/** Forcing a breaker open or closed, and setting it back. */
export function orderRoutes({
  auditor,
  callers,
  httpAuth,
  ...recipients
}: OrderRoutesOptions): Router {
  const router = PromiseRouter();
  router.post(
    '/v1/breakers/:id/state',
    json({ limit: '64kb' }),
    async (request: Request<{ id: string }>, response) => {
      const { id } = request.params;
      const event = {
        eventId: 'breaker-order',
        severityLevel: 'high' as const,
        meta: { id },
        request,
        outcome: (result: object) => ({ ...result }),
      };
      const answer = await audited(auditor, event, async () => {
        const credentials = await httpAuth.credentials(request, {
          allow: ['user'],
        });
        const wanted = parsedBy(breakerOrderRequestSchema, request.body);
        const { breakers } = await callers.breakers(credentials);
        const { outcomes } = await giveOrder(recipients, breakers, {
          ...wanted,
          breaker: breakers.find(id),
          by: credentials.principal.userEntityRef,
        });
        return { ...wanted, outcomes };
      });
      response.json({ outcomes: answer.outcomes });
    },
  );
  return router;
}

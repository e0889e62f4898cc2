import type {
  AuditorService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import {
  type Exemption,
  exemptionDecisionSchema,
  exemptionRequestSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { audited, parsedBy } from '@banyan/backstage-plugin-banyan-node';
import { json, type Request, type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { CallersOf } from '../rights/CallersOf';
import { fullRef } from '../rights/fullRef';
import type { Owned } from '../rights/scoredEntity';
import { ExemptionDesk } from './ExemptionDesk';
import { ExemptionNotices } from './ExemptionNotices';
import { exemptionsQuery } from './exemptionQuery';
import type { Exemptions } from './Exemptions';
import type { ExemptionStep } from './exemptionSteps';

type Options = {
  auditor: AuditorService;
  callers: CallersOf;
  exemptions: Exemptions;
  logger: LoggerService;
  /** Undefined = nobody is told. */
  notifications: NotificationService | undefined;
  now: () => number;
  owned: () => Promise<Owned>;
};

const STEPS: readonly ExemptionStep[] = [
  'approve',
  'deny',
  'revoke',
  'withdraw',
];

/** What the audit log keeps of an exemption, in one shape for all events. */
const outcome = ({ id, entityRef, check, endsOn, state }: Exemption) => ({
  ...{ id, entityRef, check, endsOn, state },
});

/** Reading, asking for and deciding on exemptions. */
export function exemptionRoutes(options: Options): Router {
  const { auditor, callers } = options;
  const router = PromiseRouter();
  const notices = new ExemptionNotices(options);
  const desk = new ExemptionDesk({ ...options, notices });

  router.get('/v1/exemptions', async (request, response) => {
    const query = parsedBy(exemptionsQuery, request.query);
    const caller = await callers.of(request);
    response
      .set('Cache-Control', 'private, no-cache')
      .json(await desk.list(caller, query));
  });

  router.post(
    '/v1/exemptions',
    json({ limit: '64kb' }),
    async (request, response) => {
      const event = { eventId: 'exemption-request', request, outcome };
      const exemption = await audited(auditor, event, async () => {
        const wanted = parsedBy(exemptionRequestSchema, request.body);
        const entityRef = fullRef(wanted.entityRef, 'entityRef');
        return desk.request(await callers.of(request), {
          ...wanted,
          entityRef,
        });
      });
      response.status(201).json(exemption);
    },
  );

  for (const step of STEPS)
    router.post(
      `/v1/exemptions/:id/${step}`,
      json({ limit: '64kb' }),
      async (request: Request<{ id: string }>, response) => {
        const { id } = request.params;
        const eventId = `exemption-${step}`;
        const event = { eventId, meta: { id }, request, outcome };
        const exemption = await audited(auditor, event, async () => {
          const { reason } = parsedBy(
            exemptionDecisionSchema,
            request.body ?? {},
          );
          return desk.decide(await callers.of(request), { id, step, reason });
        });
        response.json(exemption);
      },
    );
  return router;
}

import type {
  AuditorService,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { json, type Request, type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { audited } from '@banyan/backstage-plugin-banyan-node';
import { parseQuery } from '../query';
import type { Acceptances } from './Acceptances';
import type { RecordedAcceptance } from './AcceptanceStore';

/** What the audit log keeps of an acceptance, in one shape for both events. */
const outcome = ({ id, check, subject, other }: RecordedAcceptance) => ({
  id,
  check,
  subject,
  ...(other === undefined ? {} : { other }),
});

const forUsers = { allow: ['user' as const] };

type AcceptanceRoutesOptions = {
  acceptances: Acceptances;
  auditor: AuditorService;
  httpAuth: HttpAuthService;
};

/** Reading, making and taking back acceptances. */
export function acceptanceRoutes({
  acceptances,
  auditor,
  httpAuth,
}: AcceptanceRoutesOptions): Router {
  const router = PromiseRouter();

  router.get('/v1/acceptances', async (request, response) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    const answer = await acceptances.list(
      credentials,
      parseQuery(request.query),
    );
    response.set('Cache-Control', 'private, no-cache').json(answer);
  });

  router.post(
    '/v1/acceptances',
    json({ limit: '64kb' }),
    async (request, response) => {
      const event = { eventId: 'acceptance-create', request, outcome };
      const acceptance = await audited(auditor, event, async () =>
        acceptances.accept(
          await httpAuth.credentials(request, forUsers),
          request.body,
        ),
      );
      response.status(201).json(acceptance);
    },
  );

  router.delete(
    '/v1/acceptances/:id',
    async (request: Request<{ id: string }>, response) => {
      const { id } = request.params;
      const event = {
        eventId: 'acceptance-withdraw',
        meta: { id },
        request,
        outcome,
      };
      await audited(auditor, event, async () =>
        acceptances.withdraw(await httpAuth.credentials(request, forUsers), id),
      );
      response.status(204).end();
    },
  );
  return router;
}

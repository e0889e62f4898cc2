import type { AuditorService } from '@backstage/backend-plugin-api';
import {
  type Run,
  startRunRequestSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { audited, parsedBy } from '@banyan/backstage-plugin-banyan-node';
import { json, type Request, type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { z } from 'zod';
import type { CallersOf } from '../rights/CallersOf';
import { scopeQuery } from '../answers/query';
import type { RunRecord, Runs } from '../runs/Run';
import { RunDesk } from './RunDesk';

const runsQuery = scopeQuery.extend({
  limit: z.coerce
    .number({ error: 'expected a number from 1 to 200' })
    .int({ error: 'expected a number from 1 to 200' })
    .min(1, { error: 'expected a number from 1 to 200' })
    .max(200, { error: 'expected a number from 1 to 200' })
    .default(50),
  cursor: z.string({ error: 'expected one cursor' }).optional(),
});

type Options = {
  auditor: AuditorService;
  callers: CallersOf;
  scorecards: { runs: Runs };
};

/** What the audit log keeps of a run. */
const ordered = ({ id, scope, scorecards, checks }: RunRecord) => ({
  ...{ id, scope },
  scorecards: [...scorecards],
  checks: [...checks],
});

const STEPS = ['cancel', 'resume'] as const;

/** Starting runs, following them, cancelling and resuming them. */
export function runRoutes({ auditor, callers, scorecards }: Options): Router {
  const router = PromiseRouter();
  const desk = new RunDesk(scorecards);

  router.post(
    '/v1/runs',
    json({ limit: '256kb' }),
    async (request, response) => {
      const event = { eventId: 'run-create', request, outcome: ordered };
      const { id } = await audited(auditor, event, async () => {
        const wanted = parsedBy(startRunRequestSchema, request.body ?? {});
        return desk.start(await callers.of(request), wanted);
      });
      response.status(202).json({ id });
    },
  );

  router.get('/v1/runs', async (request, response) => {
    const query = parsedBy(runsQuery, request.query);
    response
      .set('Cache-Control', 'private, no-cache')
      .json(await desk.list(await callers.of(request), query));
  });

  router.get(
    '/v1/runs/:id',
    async (request: Request<{ id: string }>, response) => {
      const caller = await callers.of(request);
      response
        .set('Cache-Control', 'private, no-cache')
        .json(await desk.get(caller, request.params.id));
    },
  );

  for (const step of STEPS)
    router.post(
      `/v1/runs/:id/${step}`,
      async (request: Request<{ id: string }>, response) => {
        const { id } = request.params;
        const outcome = ({ state }: Run) => ({ id, state });
        const eventId = `run-${step}`;
        const event = { eventId, meta: { id }, request, outcome };
        const run = await audited(auditor, event, async () =>
          desk[step](await callers.of(request), id),
        );
        response.json(run);
      },
    );
  return router;
}

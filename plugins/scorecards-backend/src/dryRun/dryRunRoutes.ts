import { dryRunRequestSchema } from '@banyan/backstage-plugin-banyan-common';
import { parsedBy } from '@banyan/backstage-plugin-banyan-node';
import { json, type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { CallersOf } from '../rights/CallersOf';
import { DryRuns, type DryRunsOptions } from './DryRuns';

type Options = DryRunsOptions & { callers: CallersOf };

/** Trying a check on real entities. */
export function dryRunRoutes({ callers, ...options }: Options): Router {
  const router = PromiseRouter();
  const dryRuns = new DryRuns(options);
  router.post(
    '/v1/dry-run',
    json({ limit: '256kb' }),
    async (request, response) => {
      const wanted = parsedBy(dryRunRequestSchema, request.body);
      response.json(await dryRuns.run(await callers.of(request), wanted));
    },
  );
  return router;
}

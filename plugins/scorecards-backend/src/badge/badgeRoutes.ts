import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { parsedBy } from '@banyan/backstage-plugin-banyan-node';
import type { Request, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Caller } from '../answers/Caller';
import type { Callers } from '../answers/Callers';
import { standingOn } from '../answers/entityScorecards';
import { ladderOf } from '../answers/ladders';
import { badgeQuery } from '../answers/query';
import { climberOf } from '../answers/standings';
import { dayOf } from '../days/days';
import { badge } from './badge';

/** Pages with many badges ask often, and a run is at most every minute. */
const KEPT_SECONDS = 60;
const NOT_FOUND = 404;

type Options = {
  callers: Callers;
  /** True = anybody may see the level of anything, even without signing in. */
  config: { badges: { public: boolean } };
  httpAuth: HttpAuthService;
  now: () => number;
};

type BadgeRequest = Request<{ kind: string; namespace: string; name: string }>;

/** Levels as pictures. */
export function badgeRoutes({
  callers,
  config,
  httpAuth,
  now,
}: Options): Router {
  const router = PromiseRouter();
  const isPublic = config.badges.public;

  const callerOf = async (request: BadgeRequest): Promise<Caller> => {
    if (!isPublic) return callers.of(request);
    await httpAuth.credentials(request, { allow: ['none', 'user', 'service'] });
    return callers.itself();
  };

  router.get(
    '/v1/badges/:kind/:namespace/:name.svg',
    async (request: BadgeRequest, response) => {
      const { scorecard, label } = parsedBy(badgeQuery, request.query);
      const { sight } = await callerOf(request);
      const ref = stringifyEntityRef(request.params);
      const ladder = ladderOf(sight, { scorecard, today: dayOf(now()) });
      const isKnown = sight.sees(ref);
      const standing = isKnown
        ? standingOn(sight, ladder, climberOf(sight, ref)).standing
        : undefined;
      response
        .status(isKnown ? 200 : NOT_FOUND)
        .set(
          'Cache-Control',
          `${isPublic ? 'public' : 'private'}, max-age=${KEPT_SECONDS}`,
        )
        .type('image/svg+xml')
        .send(badge({ label, levels: ladder.levels, standing }));
    },
  );
  return router;
}

import {
  type AuthService,
  coreServices,
  createBackendModule,
  type HttpAuthService,
  type PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  CATALOG_FILTER_EXISTS,
  type Location,
} from '@backstage/catalog-client';
import {
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import { catalogEntityDeletePermission } from '@backstage/plugin-catalog-common/alpha';
import {
  type CatalogService,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { RequestHandler } from 'express';
import Router from 'express-promise-router';

type Services = {
  auth: AuthService;
  catalog: CatalogService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
};

const ORIGIN = `metadata.annotations.${ANNOTATION_ORIGIN_LOCATION}`;

/** Longer values are not in the catalog's search index; they can only be asked whether they exist. */
const LONGEST_INDEXED = 200;

/** The entities that came from a location; Locations belong to nobody and are left out. */
async function entitiesFrom(
  { type, target }: Location,
  { auth, catalog }: Services,
): Promise<Entity[]> {
  const origin = `${type}:${target}`;
  const { items } = await catalog.getEntities(
    {
      filter: {
        [ORIGIN]:
          origin.length > LONGEST_INDEXED ? CATALOG_FILTER_EXISTS : origin,
      },
      fields: [
        'kind',
        'metadata.namespace',
        'metadata.name',
        'metadata.annotations',
      ],
    },
    { credentials: await auth.getOwnServiceCredentials() },
  );
  return items.filter(
    ({ kind, metadata }) =>
      kind !== 'Location' &&
      metadata.annotations?.[ANNOTATION_ORIGIN_LOCATION] === origin,
  );
}

/**
 * Lets a location be removed, or moved to another address, only by someone who may remove
 * every entity that came from it. The catalog asks for `catalog.location.delete` and
 * `catalog.location.create`, which know no location and so no owner.
 */
export function locationGuardRouter(services: Services) {
  const { auth, catalog, httpAuth, permissions } = services;
  const router = Router();
  const guard =
    (doing: string): RequestHandler<{ id: string }> =>
    async (req, _res, next) => {
      const credentials = await httpAuth.credentials(req);
      if (auth.isPrincipal(credentials, 'service')) return next();
      const location = await catalog.getLocationById(req.params.id, {
        credentials: await auth.getOwnServiceCredentials(),
      });
      if (!location) return next();
      const entities = await entitiesFrom(location, services);
      const decisions = await permissions.authorize(
        entities.map(entity => ({
          permission: catalogEntityDeletePermission,
          resourceRef: stringifyEntityRef(entity),
        })),
        { credentials },
      );
      const denied = decisions.filter(
        ({ result }) => result !== AuthorizeResult.ALLOW,
      );
      if (denied.length > 0) {
        throw new NotAllowedError(
          `${doing} ${location.target} would unregister ${denied.length} of ${entities.length} entities that you do not own. Ask their owner or a portal admin.`,
        );
      }
      return next();
    };
  router.delete('/locations/:id', guard('Removing'));
  router.put('/locations/:id', guard('Moving'));
  return router;
}

export default createBackendModule({
  pluginId: 'catalog',
  moduleId: 'location-guard',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        permissions: coreServices.permissions,
      },
      async init({ httpRouter, ...services }) {
        httpRouter.use(locationGuardRouter(services));
      },
    });
  },
});

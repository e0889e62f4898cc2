import {
  type AuthService,
  coreServices,
  createBackendModule,
  type HttpAuthService,
  type PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  ANNOTATION_ORIGIN_LOCATION,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import { catalogEntityDeletePermission } from '@backstage/plugin-catalog-common/alpha';
import {
  type CatalogService,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import Router from 'express-promise-router';

type Services = {
  auth: AuthService;
  catalog: CatalogService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
};

/**
 * Lets a location be removed only by someone who may remove every entity that came from it.
 * The catalog asks for `catalog.location.delete`, which knows no location and so no owner.
 */
export function locationGuardRouter({
  auth,
  catalog,
  httpAuth,
  permissions,
}: Services) {
  const router = Router();
  router.delete('/locations/:id', async (req, _res, next) => {
    const credentials = await httpAuth.credentials(req);
    if (auth.isPrincipal(credentials, 'service')) return next();
    const asPortal = { credentials: await auth.getOwnServiceCredentials() };
    const location = await catalog.getLocationById(req.params.id, asPortal);
    if (!location) return next();
    const { items } = await catalog.getEntities(
      {
        filter: {
          [`metadata.annotations.${ANNOTATION_ORIGIN_LOCATION}`]: `${location.type}:${location.target}`,
        },
        fields: ['kind', 'metadata.namespace', 'metadata.name'],
      },
      asPortal,
    );
    const decisions = await permissions.authorize(
      items.map(entity => ({
        permission: catalogEntityDeletePermission,
        resourceRef: stringifyEntityRef(entity),
      })),
      { credentials },
    );
    const denied = items.filter(
      (_, i) => decisions[i].result !== AuthorizeResult.ALLOW,
    );
    if (denied.length > 0) {
      throw new NotAllowedError(
        `Removing ${location.target} would unregister ${denied.length} of ${items.length} entities that you do not own. Ask their owner or a portal admin.`,
      );
    }
    return next();
  });
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

import type { AuthService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  type Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type {
  CatalogService,
  LocationSpec,
} from '@backstage/plugin-catalog-node';

/**
 * The location that an entity of the same name is registered from, if that is another one
 * than `location`; undefined = the name is free or is the entity's own.
 */
export type RegisteredElsewhere = (
  entity: Entity,
  location: LocationSpec,
) => Promise<string | undefined>;

/**
 * Asks the catalog. The catalog itself drops a second entity of the same name with no word
 * to the person who registers it. Files that come with the configuration are not looked up:
 * the operator sees the catalog's log, and a lookup an entity would slow the start.
 */
export function catalogRegisteredElsewhere(
  catalog: CatalogService,
  auth: AuthService,
): RegisteredElsewhere {
  return async (entity, location) => {
    if (location.type !== 'url' || entity.kind === 'Location') return undefined;
    const existing = await catalog.getEntityByRef(stringifyEntityRef(entity), {
      credentials: await auth.getOwnServiceCredentials(),
    });
    const from = existing?.metadata.annotations?.[ANNOTATION_LOCATION];
    return from === `${location.type}:${location.target}` ? undefined : from;
  };
}

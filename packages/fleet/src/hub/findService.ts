import type { FleetServices } from '../kit';

/**
 * The reference of a service that the fleet runs, from its reference, `netflix/home-page` or
 * `home-page`. Of several with that name it is the one that `GET /` lists first.
 */
export function findService(services: FleetServices, name: string) {
  const wanted = name.toLowerCase().replace(/^component:/, '');
  return services.all.find(({ component, entityRef }) =>
    [component.name, entityRef.slice('component:'.length)].includes(wanted),
  )?.entityRef;
}

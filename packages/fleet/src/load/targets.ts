import type { GatewayRoute } from '../data/migrations';
import type { FleetServices, ServiceDefinition } from '../kit';
import type { Random } from '../kit/random';
import type { LoadTarget } from './LoadGenerator';

const PER_SECOND = 4;
const GATEWAY_PER_SECOND = 1;

/** Thin callers whose own callers bring them enough. */
function fedByOthers(services: FleetServices, thin: ReadonlySet<string>) {
  return new Set(
    services.all
      .filter(({ entityRef }) => thin.has(entityRef))
      .flatMap(({ circuits }) => [...circuits.keys()]),
  );
}

function oneOf(routes: readonly GatewayRoute[], random: Random) {
  const total = routes.reduce((sum, { weight }) => sum + weight, 0);
  let left = random() * total;
  return routes.find(({ weight }) => (left -= weight) < 0) ?? routes[0];
}

/**
 * The usual load: what the systems ask for, four requests a second for every thin service that
 * has breakers, and a little for the gateways. Each breaker sees three calls a second or more,
 * so that it can open within its window.
 */
export function loadTargets(
  services: FleetServices,
  definitions: readonly ServiceDefinition[],
  routes: readonly GatewayRoute[],
): LoadTarget[] {
  const own = definitions.flatMap(({ entityRef, load = [] }) =>
    load.map(each => ({ ...each, entityRef })),
  );
  const defined = new Set(definitions.map(({ entityRef }) => entityRef));
  const thin = new Set(
    services.all
      .filter(
        ({ circuits, entityRef }) => circuits.size && !defined.has(entityRef),
      )
      .map(({ entityRef }) => entityRef),
  );
  const fed = fedByOthers(services, thin);
  const thinTargets = [...thin]
    .filter(entityRef => !fed.has(entityRef))
    .map(entityRef => ({
      entityRef,
      perSecond: PER_SECOND,
      request: () => ({ path: '/' }),
    }));
  const gateways = [...new Set(routes.map(({ gateway }) => gateway))].map(
    entityRef => ({
      entityRef,
      perSecond: GATEWAY_PER_SECOND,
      request: (random: Random) => {
        const ours = routes.filter(({ gateway }) => gateway === entityRef);
        return { path: `/-/routes/${oneOf(ours, random).capability}` };
      },
    }),
  );
  return [...own, ...thinTargets, ...gateways];
}

import type { GatewayRoute } from '../data/migrations';
import type { FleetServices, ServiceDefinition } from '../kit';
import type { Random } from '../kit/random';
import type { LoadTarget } from './LoadGenerator';

const PER_SECOND = 4;
const GATEWAY_PER_SECOND = 1;
/** Five minutes of it tell a share to within two points. */
const LIVE_PER_SECOND = 20;

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

/** Requests for what the gateways route, by weight. */
const gatewayTargets = (
  routes: readonly GatewayRoute[],
  perSecond: number,
): LoadTarget[] =>
  [...new Set(routes.map(({ gateway }) => gateway))].map(entityRef => {
    const ours = routes.filter(({ gateway }) => gateway === entityRef);
    return {
      entityRef,
      perSecond,
      request: random => ({
        path: `/-/routes/${oneOf(ours, random).capability}`,
      }),
    };
  });

/**
 * The usual load: what the systems ask for, four requests a second for every thin service that
 * has breakers, a little for the gateways, and more for what is live. Each breaker sees three calls a second or more,
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
  return [
    ...own,
    ...thinTargets,
    ...gatewayTargets(
      routes.filter(({ isLive }) => !isLive),
      GATEWAY_PER_SECOND,
    ),
    ...gatewayTargets(
      routes.filter(({ isLive }) => isLive),
      LIVE_PER_SECOND,
    ),
  ];
}

import { Counter } from 'prom-client';
import type { GatewayRoute } from '../data/migrations';
import type { FleetServices, RunningService } from '../kit';
import { seededRandom } from '../kit';

const TIMEOUT_MS = 2000;

type Traffic = GatewayRoute & { requests: { new: number; legacy: number } };

const nameOf = ({ gateway }: GatewayRoute) =>
  gateway.slice(gateway.indexOf('/') + 1);

const labels = (route: GatewayRoute, target: 'new' | 'legacy') => ({
  gateway: nameOf(route),
  capability: route.capability,
  target,
});

async function forward(
  route: GatewayRoute,
  side: 'new' | 'legacy',
  services: FleetServices,
) {
  const address = services.address(
    side === 'new' ? route.target : route.legacy,
  );
  if (!address) return 502;
  try {
    const { statusCode } = await services.ask(address, {
      path: `/-/capabilities/${route.capability}`,
      timeoutMs: TIMEOUT_MS,
    });
    return statusCode;
  } catch {
    return 502;
  }
}

/**
 * The gateways of the migrations: each sends the requests of a capability to the old or to the
 * new side by weight, and counts them.
 */
export class Gateways {
  readonly #routes: Traffic[];
  readonly #random = seededRandom('gateways');

  constructor(routes: readonly GatewayRoute[]) {
    this.#routes = routes.map(route => ({
      ...route,
      requests: { new: 0, legacy: 0 },
    }));
  }

  list(): readonly Traffic[] {
    return this.#routes;
  }

  /** References of all that takes part. */
  get members() {
    return new Set(
      this.#routes.flatMap(({ gateway, legacy, target }) => [
        gateway,
        legacy,
        target,
      ]),
    );
  }

  find(gateway: string, capability: string) {
    const name = gateway.replace(/^component:/, '');
    return this.#routes.find(
      route =>
        route.capability === capability &&
        [route.gateway.replace(/^component:/, ''), nameOf(route)].includes(
          name,
        ),
    );
  }

  /** Gives a service its part: to answer for a capability, and to route if it is a gateway. */
  equip(service: RunningService, services: FleetServices) {
    service.app.get('/-/capabilities/:capability', async () => ({
      service: service.entityRef,
    }));
    const routes = this.#routes.filter(
      ({ gateway }) => gateway === service.entityRef,
    );
    if (routes.length === 0) return;
    const counted = new Counter({
      name: 'fleet_route_requests_total',
      help: 'Requests that a gateway sent to the new or to the legacy side',
      labelNames: ['gateway', 'capability', 'target'],
      registers: [service.registry],
    });
    for (const route of routes) {
      for (const target of ['new', 'legacy'] as const) {
        counted.inc(labels(route, target), 0);
      }
    }
    service.app.get<{ Params: { capability: string } }>(
      '/-/routes/:capability',
      async ({ params }, reply) => {
        const route = routes.find(
          each => each.capability === params.capability,
        );
        if (!route) {
          return reply
            .code(404)
            .send({ error: 'There is no such capability.' });
        }
        const side = this.#random() * 100 < route.percent ? 'new' : 'legacy';
        route.requests[side]++;
        counted.inc(labels(route, side));
        const status = await forward(route, side, services);
        return reply.code(status).send({ target: side });
      },
    );
  }
}

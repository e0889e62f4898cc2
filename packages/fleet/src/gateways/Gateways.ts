import type { GatewayRoute } from '../data/migrations';
import { type FleetServices, type RunningService, seededRandom } from '../kit';
import { capabilityAnswers, capabilityAnswerSchema } from './capabilityAnswers';
import { compared } from './compared';
import { RouteMeters, type RouteTotals, type Side } from './RouteMeters';

const TIMEOUT_MS = 2000;
const LARGEST_NUMBER = 1_000_000;

const nameOf = ({ gateway }: GatewayRoute) =>
  gateway.slice(gateway.indexOf('/') + 1);

/** A route with what it has served; the parallel run only where there is one. */
type ToldRoute = GatewayRoute &
  Omit<RouteTotals, 'parallelRun'> &
  Partial<Pick<RouteTotals, 'parallelRun'>>;

/**
 * The gateways of the migrations: each sends the requests of a capability to the old or to the
 * new side by weight, and counts them. What is in shadow is sent to both and compared.
 */
export class Gateways {
  readonly #routes: GatewayRoute[];
  readonly #meters = new Map<string, RouteMeters>();
  readonly #random = seededRandom('gateways');

  constructor(routes: readonly GatewayRoute[]) {
    this.#routes = routes.map(route => ({ ...route }));
  }

  /** Every route with what it has served. */
  list(): Promise<ToldRoute[]> {
    return Promise.all(this.#routes.map(route => this.#told(route)));
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

  /** Sends another share to the new side; undefined = there is no such route. */
  async steer(gateway: string, capability: string, percent: number) {
    const name = gateway.replace(/^component:/, '');
    const route = this.#routes.find(
      each =>
        each.capability === capability &&
        [each.gateway.replace(/^component:/, ''), nameOf(each)].includes(name),
    );
    if (!route) return undefined;
    route.percent = percent;
    this.#metersOf(route).weigh(capability, percent);
    return this.#told(route);
  }

  /** Gives a service its part: to answer for a capability, and to route if it is a gateway. */
  equip(service: RunningService, services: FleetServices) {
    capabilityAnswers(service, services);
    const routes = this.#routes.filter(
      ({ gateway }) => gateway === service.entityRef,
    );
    if (routes.length === 0) return;
    const meters = new RouteMeters(nameOf(routes[0]), service.registry);
    this.#meters.set(service.entityRef, meters);
    for (const { capability, percent } of routes)
      meters.open(capability, percent);
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
        const { status, target } = await this.#route(route, services);
        return reply.code(status).send({ target });
      },
    );
  }

  async #route(route: GatewayRoute, services: FleetServices) {
    const { capability, isShadowed, percent } = route;
    const target: Side = this.#random() * 100 < percent ? 'new' : 'legacy';
    const number = Math.floor(this.#random() * LARGEST_NUMBER);
    const answer = await this.#forward(route, { target, number, services });
    this.#metersOf(route).served(capability, { target, ...answer });
    if (isShadowed && target === 'legacy') {
      const other = { target: 'new' as const, number, services };
      // Nobody waits for the shadow.
      void this.#forward(route, other).then(shadow =>
        this.#metersOf(route).compared(
          capability,
          compared(answer.body, shadow.body),
        ),
      );
    }
    return { target, status: answer.status };
  }

  async #forward(
    { capability, legacy, target: candidate }: GatewayRoute,
    request: { target: Side; number: number; services: FleetServices },
  ) {
    const { number, services, target } = request;
    const startedAt = performance.now();
    const took = () => performance.now() - startedAt;
    const address = services.address(target === 'new' ? candidate : legacy);
    if (!address) return { status: 502, tookMs: took() };
    try {
      const { statusCode, text } = await services.ask(address, {
        path: `/-/capabilities/${capability}?number=${number}`,
        timeoutMs: TIMEOUT_MS,
      });
      const body = capabilityAnswerSchema.safeParse(JSON.parse(text)).data;
      return { status: statusCode, tookMs: took(), body };
    } catch {
      return { status: 502, tookMs: took() };
    }
  }

  #metersOf({ gateway }: GatewayRoute): RouteMeters {
    const meters = this.#meters.get(gateway);
    if (!meters) throw new Error(`${gateway} does not run.`);
    return meters;
  }

  async #told(route: GatewayRoute): Promise<ToldRoute> {
    const meters = this.#metersOf(route);
    const { parallelRun, ...totals } = await meters.totals(route.capability);
    // Where nothing is compared, there is no comparison of nothing.
    return { ...route, ...totals, ...(route.isShadowed && { parallelRun }) };
  }
}

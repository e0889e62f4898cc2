import type { FastifyInstance, FastifyReply } from 'fastify';
import type { FleetServices, RunningService } from '../kit';
import { takeOrder } from '../kit/operate';
import { refuse } from './answers';

type Params = {
  namespace: string;
  service: string;
  number?: string;
  name: string;
};
type Request = { params: Params; body: unknown };
type Answer = (
  service: RunningService,
  request: Request,
  reply: FastifyReply,
) => unknown;

function instanceOf(
  services: FleetServices,
  { namespace, number, service }: Params,
): RunningService | string {
  const ref = `component:${namespace}/${service}`.toLowerCase();
  const instances = services.instancesOf(ref);
  if (instances.length === 0) return `The fleet does not run ${ref}.`;
  if (number === undefined && instances.length > 1) {
    return `${service} has ${instances.length} instances: name one, such as /${namespace}/${service}/1/breakers.`;
  }
  return (
    instances[Number(number ?? 1) - 1] ??
    `${service} has no instance ${number}.`
  );
}

/**
 * The metrics and breakers of every service, at `/netflix/home-page/1/breakers` or, when it has
 * one instance, `/netflix/netflix-api/breakers`. A service that is down answers here neither.
 */
export function serviceRoutes(app: FastifyInstance, services: FleetServices) {
  const answered =
    (answer: Answer) => (request: Request, reply: FastifyReply) => {
      const service = instanceOf(services, request.params);
      if (typeof service === 'string') return refuse(reply, 404, service);
      if (services.faults.isDown(service.entityRef)) {
        return refuse(reply, 502, `${service.instance} is down.`);
      }
      return answer(service, request, reply);
    };
  for (const base of [
    '/:namespace/:service',
    '/:namespace/:service/:number(^\\d+$)',
  ]) {
    app.get<{ Params: Params }>(
      `${base}/breakers`,
      answered(service => service.breakers()),
    );
    app.get<{ Params: Params }>(
      `${base}/metrics`,
      answered(async (service, _, reply) =>
        reply
          .type(service.registry.contentType)
          .send(await service.registry.metrics()),
      ),
    );
    app.post<{ Params: Params }>(
      `${base}/breakers/:name`,
      answered((service, { body, params }, reply) =>
        takeOrder(service, { name: params.name, body, reply }),
      ),
    );
  }
}

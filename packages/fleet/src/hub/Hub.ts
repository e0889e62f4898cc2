import fastify, { type FastifyInstance } from 'fastify';
import type { Monkey } from '../chaos/Monkey';
import type { FleetEvent, FleetServices } from '../kit';
import type { LoadGenerator } from '../load/LoadGenerator';
import { refuse } from './answers';
import { chaosRoutes } from './chaosRoutes';
import type { Gateways } from '../gateways/Gateways';
import { overview } from './overview';
import { serviceRoutes } from './serviceRoutes';
import { steeringRoutes } from './steeringRoutes';

const HOST = '127.0.0.1';
const SAFE = new Set(['GET', 'HEAD']);

/** @public */
export type HubOptions = {
  services: FleetServices;
  load: LoadGenerator;
  gateways: Gateways;
  monkey: Monkey;
  events: readonly FleetEvent[];
};

/** A web page of some other origin must not break anything. */
function refuseOtherPages(app: FastifyInstance) {
  app.addHook('onRequest', async ({ headers, method }, reply) => {
    if (headers.origin && !SAFE.has(method)) {
      await refuse(reply, 403, 'The fleet takes no orders from web pages.');
    }
  });
}

function answerInSentences(app: FastifyInstance) {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_, body, done) => {
    try {
      done(null, body ? JSON.parse(body.toString()) : undefined);
    } catch {
      done(
        Object.assign(new Error('The body is not JSON.'), { statusCode: 400 }),
      );
    }
  });
  app.setErrorHandler((error: Error & { statusCode?: number }, _, reply) =>
    refuse(reply, error.statusCode ?? 500, error.message),
  );
  app.setNotFoundHandler(({ method, url }, reply) =>
    refuse(
      reply,
      404,
      `There is no ${method} ${url}. Try GET /, /chaos, /load, /routes, /events or /netflix/home-page/1/breakers.`,
    ),
  );
}

/** The one address of the fleet: what runs, the faults, the load, and every service's breakers. */
export function createHub(options: HubOptions): FastifyInstance {
  const { events, load, services } = options;
  const app = fastify({ logger: false, forceCloseConnections: true });
  refuseOtherPages(app);
  answerInSentences(app);
  app.get('/', async () => ({
    name: 'The reference fleet of Banyan',
    simulated: true,
    services: overview(services),
    faults: services.faults.list(),
    load: { factor: load.factor, perSecond: load.perSecond },
  }));
  app.get('/events', async () => ({ events: [...events].reverse() }));
  chaosRoutes(app, options);
  steeringRoutes(app, options);
  serviceRoutes(app, services);
  return app;
}

/** Fails with a sentence when the port is taken. */
export async function listen(app: FastifyInstance, port: number) {
  return app
    .listen({ host: HOST, port })
    .catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') throw error;
      throw new Error(
        `Port ${port} is taken by another program; choose another for the fleet: BANYAN_FLEET_PORT=7150`,
      );
    });
}

import type { FastifyInstance } from 'fastify';
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Faults } from '../chaos/Faults';
import type { Random } from './random';

const HOST = '127.0.0.1';
/** What watches a service keeps answering while the service itself is unwell. */
const UNFAULTED = /^\/(metrics|breakers)(\/|\?|$)/;

type EndpointOptions = {
  entityRef: string;
  app: FastifyInstance;
  faults: Faults;
  random: Random;
};

/**
 * The wire of one instance: a port on loopback, with the faults on it. While it is down nothing
 * listens there; afterwards it listens on the same port again, if it can be had.
 */
export class Endpoint {
  readonly #options: EndpointOptions;
  #server: Server | undefined;
  #port = 0;

  constructor(options: EndpointOptions) {
    this.#options = options;
  }

  /** The address, which nothing answers at while it is down. */
  get address() {
    return `http://${HOST}:${this.#port}`;
  }

  async listen() {
    if (this.#server) return;
    const server = createServer((request, response) =>
      this.#take(request, response),
    );
    this.#server = server;
    await this.#bind(server, this.#port).catch(() => this.#bind(server, 0));
  }

  /** Ends at once: calls under way are reset. */
  async close() {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    const closed = new Promise(resolve => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  async #bind(server: Server, port: number) {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, HOST, () => {
        server.off('error', reject);
        resolve();
      });
    });
    const { port: bound } = server.address() as AddressInfo;
    this.#port = bound;
  }

  #take(request: IncomingMessage, response: ServerResponse) {
    const { app, entityRef, faults, random } = this.#options;
    const path = request.url ?? '/';
    response.setHeader('x-fleet-service', entityRef);
    if (UNFAULTED.test(path)) {
      app.routing(request, response);
      return;
    }
    const { error, reset, delayMs } = faults.strike(entityRef, random);
    const answer = () => {
      if (reset) request.socket.destroy();
      else if (error) this.#fail(response);
      else app.routing(request, response);
    };
    if (delayMs > 0) setTimeout(answer, delayMs).unref();
    else answer();
  }

  #fail(response: ServerResponse) {
    response.writeHead(500, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: 'A fault was injected here.' }));
  }
}

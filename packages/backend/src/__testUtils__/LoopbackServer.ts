import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web server on the loopback that answers as `listener` says. */
export class LoopbackServer {
  /** How many requests it has seen. */
  requests = 0;
  readonly #server;

  constructor(listener: RequestListener) {
    this.#server = createServer((request, response) => {
      this.requests += 1;
      listener(request, response);
    });
  }

  /** Starts it and returns the port. */
  async start(): Promise<number> {
    await new Promise<void>(done => {
      this.#server.listen(0, '127.0.0.1', done);
    });
    return (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(done => {
      this.#server.close(done);
    });
  }
}

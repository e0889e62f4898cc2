import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A state in the words of opossum. */
const opossum = (state: string) => ({
  state: {
    name: 'prices',
    enabled: true,
    closed: state === 'closed',
    open: state === 'open',
    halfOpen: state === 'half-open',
    warmUp: false,
    shutdown: false,
  },
  status: { successes: 1, failures: 0, rejects: 0, fires: 1, timeouts: 0 },
});

/** A service with one breaker, `prices`, as opossum tells of it; it runs on loopback. */
export class Producer {
  state = 'closed';
  /** Further fields of the breaker. */
  more: object = {};
  /** How often it was read. */
  reads = 0;
  /** Looks that are answered at the moment, and the most there ever were. */
  underway = 0;
  mostUnderway = 0;
  orders: string[] = [];
  /** In place of its answer. */
  answer?: RequestListener;
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      response.sendDate = false;
      if (request.method === 'POST') {
        request.on('data', data => this.orders.push(String(data)));
        request.on('end', () => response.end('{}'));
        return;
      }
      this.reads += 1;
      this.underway += 1;
      this.mostUnderway = Math.max(this.mostUnderway, this.underway);
      response.on('close', () => {
        this.underway -= 1;
      });
      if (this.answer) this.answer(request, response);
      else response.end(JSON.stringify(this.#breakers()));
    });
  }

  async start(): Promise<this> {
    await new Promise<void>(done => {
      this.#server.listen(0, '127.0.0.1', done);
    });
    return this;
  }

  get base(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(done => {
      this.#server.close(done);
    });
  }

  #breakers() {
    return {
      service: 'component:acme/shop',
      breakers: { prices: { ...opossum(this.state), ...this.more } },
    };
  }
}

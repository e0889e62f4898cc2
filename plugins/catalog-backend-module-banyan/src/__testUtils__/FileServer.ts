import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (response: ServerResponse) => void;

const yaml =
  (text: string): Answer =>
  response =>
    response.setHeader('content-type', 'text/yaml').end(text);

/** A web server on the loopback that serves the files that a test puts on it; anything else is 404. */
export class FileServer {
  readonly #files = new Map<string, Answer>();
  readonly #server: Server = createServer((request, response) => {
    const answer = this.#files.get(request.url ?? '/');
    if (answer) answer(response);
    else response.writeHead(404).end('not here');
  });

  async start(): Promise<void> {
    await new Promise<void>(done => {
      this.#server.listen(0, '127.0.0.1', done);
    });
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(done => {
      this.#server.close(done);
    });
  }

  /** Serves `answer` at `/name`, a text as YAML; returns its address. */
  put(name: string, answer: string | Answer): string {
    this.#files.set(
      `/${name}`,
      typeof answer === 'string' ? yaml(answer) : answer,
    );
    return this.url(name);
  }

  url(name: string): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/${name}`;
  }
}

import { test as base } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFleet } from '../scripts/lib/fleet.mjs';
import { startPortal } from '../scripts/lib/portal.mjs';
import { toolchain } from '../scripts/lib/toolchain.mjs';

/** A portal of its own for the tests: own port, own database files. */
export class TestPortal {
  readonly #port: number;
  readonly #settings: Record<string, unknown>;
  #child: Awaited<ReturnType<typeof startPortal>>['child'] | undefined;

  constructor(port: number, settings: Record<string, unknown>) {
    this.#port = port;
    this.#settings = settings;
  }

  get url() {
    return `http://localhost:${this.#port}`;
  }

  async start(settings: Record<string, unknown> = {}) {
    const { child } = await startPortal(await toolchain(), {
      port: this.#port,
      name: `e2e-${this.#port}`,
      settings: { ...this.#settings, ...settings },
    });
    this.#child = child;
  }

  async stop() {
    const child = this.#child;
    if (!child || child.exitCode !== null) return;
    const gone = new Promise(resolve => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
  }

  async restart(settings: Record<string, unknown> = {}) {
    await this.stop();
    await this.start(settings);
  }

  /** Starts again; whoever signs in as the guest is this user. */
  restartFor(userEntityRef: string) {
    const guest = 'auth.providers.guest.userEntityRef';
    return this.restart({ [guest]: userEntityRef });
  }

  /** A token of the guest, as the portal's own sign-in page gets it. */
  async guestToken(): Promise<string> {
    const response = await fetch(`${this.url}/api/auth/guest/refresh`, {
      method: 'POST',
      headers: { 'x-requested-with': 'XMLHttpRequest' },
    });
    const { backstageIdentity } = await response.json();
    return backstageIdentity.token;
  }

  /** What the guest is answered. */
  async get(path: string) {
    const response = await fetch(this.url + path, {
      headers: { authorization: `Bearer ${await this.guestToken()}` },
    });
    return response.json();
  }

  /** What the guest is answered to what they send. */
  async post(path: string, body: object = {}) {
    const response = await fetch(this.url + path, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await this.guestToken()}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return text === '' ? undefined : JSON.parse(text);
  }

  catalog(path: string) {
    return this.get(`/api/catalog${path}`);
  }

  /** Resolves when the catalog has at least `count` entities. */
  async hasEntities(count: number) {
    for (;;) {
      const { totalItems } = await this.catalog('/entities/by-query?limit=0');
      if (totalItems >= count) return;
      await new Promise(resolve => setTimeout(resolve, 500));
    }
  }
}

/** Catalog files over HTTP on loopback, as a person would serve them. */
export class FileServer {
  readonly #files = new Map<string, string>();
  readonly #server: Server = createServer((request, response) => {
    const body = this.#files.get(request.url ?? '');
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': 'text/plain',
    });
    response.end(body);
  });

  async start() {
    await new Promise<void>(resolve =>
      this.#server.listen(0, '127.0.0.1', resolve),
    );
  }

  /** Serves `text` and returns its address. */
  serve(name: string, text: string) {
    this.#files.set(`/${name}`, text);
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/${name}`;
  }

  stop() {
    this.#server.close();
  }
}

/** How many entities the reference companies have at the least; all are loaded when they are there. */
export const REFERENCE_ENTITIES = 860;

/** The reference fleet of a portal; `url` is that of its hub. */
type TestFleet = { url: string; settings: Record<string, unknown> };

type Fixtures = { fleet: TestFleet; portal: TestPortal; files: FileServer };

const portalPort = (workerIndex: number) => 7200 + workerIndex;

export const test = base.extend<object, Fixtures>({
  fleet: [
    async ({}, use, { workerIndex }) => {
      const dataFolder = await mkdtemp(join(tmpdir(), 'banyan-fleet-'));
      const { child, ready, ...fleet } = await startFleet(await toolchain(), {
        port: 7600 + workerIndex,
        portalUrl: `http://127.0.0.1:${portalPort(workerIndex)}`,
        dataFolder,
        name: `e2e-fleet-${workerIndex}`,
      });
      await ready;
      await use(fleet);
      const gone = new Promise(resolve => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
      await rm(dataFolder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  portal: [
    async ({ fleet }, use, { workerIndex }) => {
      const folder = await mkdtemp(join(tmpdir(), 'banyan-e2e-'));
      const portal = new TestPortal(portalPort(workerIndex), {
        'backend.database.connection.directory': folder,
        ...fleet.settings,
      });
      await portal.start();
      await portal.hasEntities(REFERENCE_ENTITIES);
      await use(portal);
      await portal.stop();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  files: [
    async ({}, use) => {
      const files = new FileServer();
      await files.start();
      await use(files);
      files.stop();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';

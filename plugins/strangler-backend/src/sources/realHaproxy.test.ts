import {
  closeServers,
  testServer,
} from '@banyan/backstage-plugin-banyan-node/testing';
import http from 'node:http';
import { aTarget, readAt } from './__testUtils__/aTarget';
import {
  HAPROXY,
  HAPROXY_REQUIRED,
  realHaproxy,
} from './__testUtils__/realHaproxy';
import { metricsSource } from './metrics/metricsSource';

const CAPABILITIES = [
  { name: 'orders', legacy: 'orders/legacy', new: 'orders/new' },
  { name: 'search', legacy: 'monolith', new: 'search' },
];

/** Answers in order; one connection after another, so that none is left when a server ends. */
async function statuses(url: string, count: number): Promise<number[]> {
  const all: number[] = [];
  while (all.length < count) {
    all.push(
      await new Promise((done, fail) => {
        http
          .get(url, { agent: false }, response => {
            response.resume().on('end', () => done(response.statusCode ?? 0));
          })
          .on('error', fail);
      }),
    );
  }
  return all;
}

const onlyWithHaproxy = HAPROXY || HAPROXY_REQUIRED ? describe : describe.skip;

onlyWithHaproxy('a real HAProxy', () => {
  const served = {
    legacy: { orders: 0, search: 0 },
    new: { orders: 0, search: 0 },
  };
  let haproxy: Awaited<ReturnType<typeof realHaproxy>>;
  let taking: http.Server;

  const counting =
    (side: 'legacy' | 'new'): http.RequestListener =>
    ({ url }, response) => {
      served[side][url === '/orders' ? 'orders' : 'search']++;
      response.end(side);
    };

  const readings = () =>
    readAt(
      metricsSource,
      aTarget(CAPABILITIES, {
        url: haproxy.metrics,
        options: { template: 'haproxy' },
      }),
    );

  beforeAll(async () => {
    const legacy = await testServer(counting('legacy'));
    taking = http.createServer(counting('new'));
    await new Promise<void>(done => {
      taking.listen(0, '127.0.0.1', done);
    });
    const address = taking.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    haproxy = await realHaproxy({
      legacy: legacy.host,
      new: `127.0.0.1:${port}`,
    });
  });

  afterAll(async () => {
    await haproxy.stop();
    await closeServers();
  });

  it('tells before the first request that there was none', async () => {
    expect((await readings()).map(({ new: side }) => side?.requests)).toEqual([
      0, 0,
    ]);
  });

  it('tells what went where, and what is meant to', async () => {
    await statuses(`${haproxy.url}/orders`, 300);
    await statuses(`${haproxy.url}/search`, 300);
    const side = (requests: number) => ({ requests, errors: 0, latency: null });
    expect(served.legacy.orders + served.new.orders).toBe(300);
    expect(served.new.orders).toBe(90);
    expect(served.new.search).toBeGreaterThan(0);
    expect(await readings()).toEqual([
      {
        capability: 'orders',
        legacy: side(served.legacy.orders),
        new: side(served.new.orders),
        intendedPercent: 30,
      },
      {
        capability: 'search',
        legacy: side(served.legacy.search),
        new: side(served.new.search),
      },
    ]);
  });

  it('tells of errors when the new side is gone', async () => {
    taking.closeAllConnections();
    await new Promise(done => {
      taking.close(done);
    });
    const failed = async (path: string) =>
      (await statuses(`${haproxy.url}/${path}`, 100)).filter(s => s === 503)
        .length;
    const before = { ...served.new };
    const errors = {
      orders: await failed('orders'),
      search: await failed('search'),
    };
    expect(errors.orders).toBe(30);
    expect(errors.search).toBeGreaterThan(0);
    const [orders, search] = await readings();
    expect(orders.new).toMatchObject({
      requests: before.orders + errors.orders,
      errors: errors.orders,
    });
    expect(search.new).toMatchObject({
      requests: before.search + errors.search,
      errors: errors.search,
    });
    expect([orders.legacy?.errors, search.legacy?.errors]).toEqual([0, 0]);
  });
});

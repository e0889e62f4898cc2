import {
  aContext,
  answers,
  closeServers,
  testServer,
} from '@banyan/backstage-plugin-banyan-node/testing';
import { aTarget, readAt, readText } from '../__testUtils__/aTarget';
import { fleetSource } from './fleetSource';

const route = {
  gateway: 'component:shop/edge-gateway',
  legacy: 'component:shop/monolith',
  target: 'component:shop/orders',
  capability: 'orders',
  weight: 20,
  percent: 30,
  requests: { new: 30, legacy: 70 },
};

const told = {
  errors: { new: 3, legacy: 0 },
  latency: {
    new: [
      { atMostMs: 5, count: 20 },
      { atMostMs: null, count: 30 },
    ],
    legacy: [{ atMostMs: null, count: 70 }],
  },
  parallelRun: { matched: 9, mismatched: 1, ignored: 2 },
};

const read = (
  routes: readonly unknown[],
  facade: string | null = route.gateway,
) =>
  readText(
    fleetSource,
    JSON.stringify({ routes }),
    aTarget([{ name: 'orders' }], { facade }),
  );

afterEach(closeServers);

describe('the hub of the fleet', () => {
  it('tells what a gateway served, found by the facade and the capability', async () => {
    const routes = [
      { ...route, ...told },
      { ...route, gateway: 'component:shop/other', percent: 99 },
      { ...route, capability: 'search', percent: 98 },
    ];
    expect(await read(routes)).toEqual([
      {
        capability: 'orders',
        new: { requests: 30, errors: 3, latency: told.latency.new },
        legacy: { requests: 70, errors: 0, latency: told.latency.legacy },
        intendedPercent: 30,
        parallelRun: told.parallelRun,
      },
    ]);
  });

  it('leaves unknown what it does not tell, or tells wrong', async () => {
    const unknown = { errors: null, latency: null };
    expect(await read([route])).toEqual([
      {
        capability: 'orders',
        new: { requests: 30, ...unknown },
        legacy: { requests: 70, ...unknown },
        intendedPercent: 30,
      },
    ]);
    expect(
      await read([
        {
          ...route,
          percent: 130,
          requests: { new: -1, legacy: 70 },
          errors: { new: 0, legacy: 71 },
          latency: { legacy: [{ atMostMs: 5, count: 20 }] },
          parallelRun: { matched: 9 },
        },
      ]),
    ).toEqual([{ capability: 'orders', legacy: { requests: 70, ...unknown } }]);
  });

  it('says nothing of what it does not route', async () => {
    expect(await read([])).toEqual([]);
    expect(await read([null, 3, { ...route, capability: 'x' }])).toEqual([]);
  });

  it('needs the facade where two gateways route a capability', async () => {
    const both = [route, { ...route, gateway: 'component:shop/other' }];
    expect(await read(both)).toHaveLength(1);
    await expect(read(both, null)).rejects.toThrow(
      'lists two routes of "orders": name the facade of the migration',
    );
  });

  it.each(['[]', '{}', '{"routes":{}}'])(
    'says that %s is no hub',
    async text => {
      const { url } = await testServer(answers(text));
      await expect(
        readAt(fleetSource, aTarget([{ name: 'orders' }], { url })),
      ).rejects.toThrow(
        `${url}/routes does not list routes as the hub of the reference fleet does`,
      );
    },
  );
});

describe('steering the fleet', () => {
  const steered = async (
    status: number,
    { percent = 45, facade = route.gateway as string | null } = {},
  ) => {
    const orders: object[] = [];
    const { url } = await testServer((request, response) => {
      let body = '';
      request.on('data', data => {
        body += data;
      });
      request.on('end', () => {
        orders.push({
          [`${request.method} ${request.url}`]: JSON.parse(body),
        });
        response.writeHead(status).end('{}');
      });
    });
    await fleetSource.steer?.(
      aTarget([{ name: 'orders' }], { url, facade }),
      { capability: 'orders', percent },
      aContext(url),
    );
    return orders;
  };

  it('tells the gateway of the migration', async () => {
    expect(await steered(200)).toEqual([
      {
        'PUT /routes': {
          gateway: route.gateway,
          capability: 'orders',
          percent: 45,
        },
      },
    ]);
  });

  it('says why it cannot', async () => {
    await expect(steered(404)).rejects.toThrow(
      'component:shop/edge-gateway routes no "orders" at the gateway',
    );
    await expect(steered(500)).rejects.toThrow('answers 500: it is unwell');
    await expect(steered(200, { facade: null })).rejects.toThrow(
      'the migration names no facade',
    );
  });

  it.each([-1, 101, NaN])('refuses %s percent', async percent => {
    await expect(steered(200, { percent })).rejects.toThrow(
      `${percent} is no share: give 0 to 100 percent`,
    );
  });
});

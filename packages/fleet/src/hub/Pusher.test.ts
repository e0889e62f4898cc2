import {
  pushedReadingsSchema,
  type PushedReadings,
} from '@banyan/backstage-plugin-banyan-common';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadCatalog, startServices, type FleetServices } from '../kit';
import { Pusher, readingOf } from './Pusher';

const RADIO = 'component:spotify/radio-service';
const catalog = loadCatalog(
  resolve(__dirname, '../../../../catalog/companies'),
);

describe('a service that pushes its readings', () => {
  let services: FleetServices;
  let folder: string;
  let portal: Server;
  let pusher: Pusher | undefined;

  /** A portal that takes what is pushed to it, and refuses the first. */
  const pushed = (refused = 0) =>
    new Promise<{ authorization?: string; body: PushedReadings }>(taken => {
      let left = refused;
      portal = createServer(async (request, response) => {
        const pieces = await request.toArray();
        response.statusCode = left > 0 ? 503 : 200;
        response.end();
        if (left-- > 0) return;
        taken({
          authorization: request.headers.authorization,
          body: pushedReadingsSchema.parse(
            JSON.parse(Buffer.concat(pieces).toString()),
          ),
        });
      }).listen(0, '127.0.0.1', () => {
        const { port } = portal.address() as AddressInfo;
        pusher = new Pusher({
          url: `http://127.0.0.1:${port}/readings`,
          token: 'secret-token',
          services: services.instancesOf(RADIO),
          isDown: ref => services.faults.isDown(ref),
        });
        pusher.start();
      });
    });
  const listen = async () => {
    const response = await fetch(`${services.address(RADIO)}/`);
    await response.text();
  };
  const reading = () => {
    const [radio] = services.instancesOf(RADIO);
    return readingOf(radio, radio.circuit('recommendation-service')!);
  };
  const recommendations = {
    service: 'recommendation-service',
    entityRef: 'component:spotify/recommendation-service',
  };

  beforeEach(async () => {
    jest.spyOn(console, 'log').mockReturnValue();
    folder = mkdtempSync(join(tmpdir(), 'fleet-'));
    services = await startServices({
      catalog,
      definitions: [],
      also: [RADIO],
      dataFolder: folder,
    });
  });

  afterEach(async () => {
    pusher?.stop();
    pusher = undefined;
    portal?.close();
    await services.stop();
    rmSync(folder, { recursive: true });
  });

  it('sends what Banyan takes, with its token', async () => {
    await listen();
    const { authorization, body } = await pushed();
    expect(authorization).toBe('Bearer secret-token');
    expect(body.readings).toEqual([
      expect.objectContaining({
        entityRef: RADIO,
        name: 'recommendation-service',
        instance: 'radio-service-1',
        state: 'closed',
        errorRate: 0,
        totals: expect.objectContaining({ successes: 1 }),
      }),
    ]);
  });

  it('tries again when the portal is not ready', async () => {
    expect((await pushed(1)).body.readings).toHaveLength(1);
  });

  it('tells of an open breaker when it began and when it tries again', async () => {
    await services.faults.add({ ...recommendations, fault: 'errors' });
    for (let calls = 0; calls < 21; calls++) await listen();
    const { since, ...open } = reading();
    expect(open).toMatchObject({
      state: 'open',
      errorRate: 1,
      nextProbeAt: since! + 5000,
      window: { failures: 20, timeouts: 0, notPermitted: 1 },
      totals: { failures: 20, opened: 1, fallbackSuccesses: 21 },
    });
  });

  it('tells failures, timeouts and rejections apart', async () => {
    await services.faults.add({
      ...recommendations,
      fault: 'latency',
      latencyMs: 5000,
    });
    await listen();
    expect(reading().window).toMatchObject({ failures: 0, timeouts: 1 });
  });

  it('says nothing while it is down', async () => {
    await services.faults.add({
      service: 'radio-service',
      entityRef: RADIO,
      fault: 'down',
    });
    expect((await pushed()).body.readings).toEqual([]);
  });

  it('tells no rate before the first call', () => {
    expect(reading()).toMatchObject({ state: 'closed' });
    expect(reading().errorRate).toBeUndefined();
  });

  it.each([
    ['force-open', 'forced-open'],
    ['force-closed', 'forced-closed'],
    ['disable', 'disabled'],
    ['reset', 'closed'],
  ] as const)('after %s it is %s', (order, state) => {
    const [radio] = services.instancesOf(RADIO);
    radio.circuit('recommendation-service')!.order(order);
    expect(reading().state).toBe(state);
  });
});

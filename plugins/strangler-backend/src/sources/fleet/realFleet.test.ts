import type {
  TrafficReading,
  TrafficTarget,
} from '@banyan/backstage-plugin-banyan-node';
import {
  PROMETHEUS,
  PROMETHEUS_REQUIRED,
  realPrometheus,
} from '@banyan/backstage-plugin-banyan-node/testing';
import { type Fleet, startFleet } from '@banyan/fleet';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { aTarget, readAt } from '../__testUtils__/aTarget';
import { metricsSource } from '../metrics/metricsSource';
import { prometheusSource } from '../prometheus/prometheusSource';
import { fleetSource } from './fleetSource';

const GATEWAY = 'component:uber/edge-gateway';
const CAPABILITY = 'place-search';
const ROUNDS = 40;
const REQUESTS = 10;

const sum = ({ new: taking, legacy }: TrafficReading) =>
  (taking?.requests ?? 0) + (legacy?.requests ?? 0);

const shareOf = (reading: TrafficReading) =>
  (reading.new?.requests ?? NaN) / sum(reading);

const onlyWithPrometheus =
  PROMETHEUS || PROMETHEUS_REQUIRED ? describe : describe.skip;

onlyWithPrometheus('the reference fleet, and a real Prometheus server', () => {
  let fleet: Fleet;
  let dataFolder: string;
  let gateway: string;
  let prometheus: Awaited<ReturnType<typeof realPrometheus>>;

  beforeAll(async () => {
    dataFolder = mkdtempSync(join(tmpdir(), 'fleet-'));
    fleet = await startFleet({
      catalogFolder: resolve(__dirname, '../../../../../catalog/companies'),
      dataFolder,
      port: 0,
      load: 0,
    });
    gateway = fleet.services.address(GATEWAY) ?? '';
    prometheus = await realPrometheus(new URL(gateway).host, {
      everyMs: 500,
    });
  });
  afterAll(async () => {
    await prometheus.stop();
    await fleet.stop();
    rmSync(dataFolder, { recursive: true });
  });

  const target = (more: Partial<TrafficTarget>, named = {}) =>
    aTarget([{ name: CAPABILITY, ...named }], { facade: GATEWAY, ...more });

  const totalOf = (side: string) =>
    `sum(fleet_route_requests_total{capability="${CAPABILITY}",target="${side}"})`;

  /** What Prometheus has of it, from the beginning. */
  const scraped = async () => {
    const options = { template: 'custom', window: '2s' };
    const sides = { new: totalOf('new'), legacy: totalOf('legacy') };
    const asked = target({ url: prometheus.url, options }, sides);
    return (await readAt(prometheusSource, asked)).at(0);
  };

  const send = () =>
    Promise.all(
      Array.from({ length: REQUESTS }, () =>
        fetch(`${gateway}/-/routes/${CAPABILITY}`),
      ),
    );

  /** The setting, as the template of the fleet asks for it. */
  const scrapedWeight = async () => {
    const options = { template: 'fleet', window: '2s' };
    const asked = target({ url: prometheus.url, options });
    return (await readAt(prometheusSource, asked)).at(0)?.intendedPercent;
  };

  it('tell the same shares', async () => {
    const order = { capability: CAPABILITY, percent: 30 };
    await fetch(`${fleet.url}/routes`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ gateway: GATEWAY, ...order }),
    });
    for (let round = 0; round < ROUNDS; round++) {
      await send();
    }
    const [direct] = await readAt(fleetSource, target({ url: fleet.url }));
    const [text] = await readAt(
      metricsSource,
      target({ url: `${gateway}/metrics`, options: { template: 'fleet' } }),
    );
    expect(sum(direct)).toBe(ROUNDS * REQUESTS);
    expect(text.new).toEqual(direct.new);
    expect(text.legacy).toEqual(direct.legacy);
    let told = await scraped();
    while (!told || sum(told) < sum(direct)) {
      await pause(200);
      told = await scraped();
    }
    expect(shareOf(told)).toBe(shareOf(direct));
    while ((await scrapedWeight()) !== 30) await pause(200);
  }, 60_000);
});

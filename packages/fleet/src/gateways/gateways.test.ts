import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startFleet, type Fleet } from '../startFleet';

const catalogFolder = resolve(__dirname, '../../../../catalog/companies');
const GATEWAY = 'component:uber/edge-gateway';

describe('the live migration of the fleet', () => {
  let fleet: Fleet;
  let dataFolder: string;

  beforeAll(async () => {
    dataFolder = mkdtempSync(join(tmpdir(), 'fleet-'));
    fleet = await startFleet({ catalogFolder, dataFolder, port: 0, load: 0 });
  });
  afterAll(async () => {
    await fleet.stop();
    rmSync(dataFolder, { recursive: true });
  });

  const send = async (capability: string, times = 1) => {
    const gateway = fleet.services.address(GATEWAY);
    await Promise.all(
      Array.from({ length: times }, () =>
        fetch(`${gateway}/-/routes/${capability}`),
      ),
    );
  };
  const route = async (capability: string) => {
    const { routes } = await (await fetch(`${fleet.url}/routes`)).json();
    return routes.find(
      (each: { gateway: string; capability: string }) =>
        each.gateway === GATEWAY && each.capability === capability,
    );
  };
  const steer = (capability: string, percent: number) =>
    fetch(`${fleet.url}/routes`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ gateway: GATEWAY, capability, percent }),
    });

  it('follows its weight: the shares of both sides, their times, and the metrics agree', async () => {
    await steer('place-search', 30);
    await send('place-search', 400);
    const { requests, latency, percent } = await route('place-search');
    expect(percent).toBe(30);
    expect(requests.new + requests.legacy).toBe(400);
    // Four standard deviations of a share of 400 are nine points.
    expect(Math.abs(requests.new / 4 - 30)).toBeLessThan(9);
    expect(latency.new.at(-1)).toEqual({ atMostMs: null, count: requests.new });
    expect(latency.legacy.at(0).atMostMs).toBe(5);
    const metrics = await (
      await fetch(`${fleet.url}/uber/edge-gateway/metrics`)
    ).text();
    expect(metrics).toContain(
      'fleet_route_weight{gateway="edge-gateway",capability="place-search"} 30',
    );
  });

  it('counts what fails at the side that fails, when a service is killed', async () => {
    await steer('refund-requests', 50);
    const before = (await route('refund-requests')).errors;
    await fleet.services.faults.add({
      entityRef: 'component:uber/refunds',
      service: 'refunds',
      fault: 'down',
    });
    await send('refund-requests', 60);
    await fleet.services.faults.endAll();
    const { errors, requests } = await route('refund-requests');
    expect(errors.new - before.new).toBe(requests.new);
    expect(errors.legacy - before.legacy).toBeLessThan(requests.legacy);
  });

  it('asks both sides for what is in shadow, and compares; members get the old answer', async () => {
    await send('menu-reading', 50);
    const compared = async () => {
      const { matched, mismatched, ignored } = (await route('menu-reading'))
        .parallelRun;
      return matched + mismatched + ignored;
    };
    while ((await compared()) < 50) await new Promise(setImmediate);
    const { parallelRun, requests } = await route('menu-reading');
    expect(requests).toEqual({ new: 0, legacy: 50 });
    expect(parallelRun.matched).toBeGreaterThan(40);
  });

  it('compares nothing that is not in shadow', async () => {
    expect(await route('place-search')).not.toHaveProperty('parallelRun');
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import {
  loadCatalog,
  startServices,
  type FleetServices,
  type ServiceDefinition,
} from '.';

const catalog = loadCatalog(
  resolve(__dirname, '../../../../catalog/companies'),
);
const SIGNUP = 'component:netflix/signup-service';
const BILLING = 'component:netflix/billing-api';

const signup: ServiceDefinition = {
  entityRef: SIGNUP,
  start(app, context) {
    app.post('/members', async () => ({
      account: await context.call(
        'billing-api',
        { path: '/charge', answer: z.unknown().transform(() => 'charged') },
        { fallback: () => 'provisional' },
      ),
    }));
    app.get('/surprise', () =>
      context.call('artwork-service', { path: '/', answer: z.unknown() }),
    );
  },
};

describe('a service of the fleet', () => {
  let services: FleetServices;
  let folder: string;

  const ask = async (path: string, init?: RequestInit) => {
    const [{ address }] = services.instancesOf(SIGNUP);
    const response = await fetch(address + path, init);
    return { status: response.status, text: await response.text() };
  };
  const signUp = async () =>
    JSON.parse((await ask('/members', { method: 'POST' })).text).account;
  const signUpTimes = async (times: number) => {
    for (let done = 0; done < times; done++) await signUp();
  };
  const circuit = () => services.instancesOf(SIGNUP)[0].circuit('billing-api')!;
  const order = (text: string) =>
    ask('/breakers/billing-api', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ order: text }),
    });

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fleet-'));
    services = await startServices({
      catalog,
      definitions: [signup],
      dataFolder: folder,
    });
  });

  afterEach(async () => {
    await services.stop();
    rmSync(folder, { recursive: true });
  });

  it('calls a thin service over the wire', async () => {
    expect(await signUp()).toBe('charged');
    expect(circuit().totals.successes).toBe(1);
  });

  it('opens the breaker that the catalog declares when the callee fails, and gives the fallback', async () => {
    await services.faults.add({
      service: 'billing-api',
      entityRef: BILLING,
      fault: 'errors',
    });
    await signUpTimes(20);
    expect(circuit().circuit.opened).toBe(true);
    expect(await signUp()).toBe('provisional');
    expect(circuit().totals).toMatchObject({
      failures: 20,
      notPermitted: 1,
      fallbackSuccesses: 21,
      opened: 1,
    });
  });

  it('is refused by a service that is down, and answered when it is up again', async () => {
    const fault = await services.faults.add({
      service: 'billing-api',
      entityRef: BILLING,
      fault: 'down',
    });
    const [{ address }] = services.instancesOf(BILLING);
    await expect(fetch(`${address}/metrics`)).rejects.toThrow();
    expect(await signUp()).toBe('provisional');
    await services.faults.end(fault.id);
    expect(await signUp()).toBe('charged');
    expect(circuit().totals).toMatchObject({ failures: 1, successes: 1 });
  });

  it('counts an answer that comes too late as a timeout', async () => {
    await services.faults.add({
      service: 'billing-api',
      entityRef: BILLING,
      fault: 'latency',
      latencyMs: 3000,
    });
    expect(await signUp()).toBe('provisional');
    expect(circuit().totals).toMatchObject({ failures: 0, timeouts: 1 });
  });

  it('tells of its breakers as opossum does, with their settings', async () => {
    await signUp();
    const told = JSON.parse((await ask('/breakers')).text);
    expect(told).toMatchObject({
      service: SIGNUP,
      instance: 'signup-service-1',
    });
    expect(told.breakers['billing-api']).toMatchObject({
      state: { closed: true, enabled: true },
      status: { fires: 1, successes: 1 },
      options: {
        timeout: 1000,
        errorThresholdPercentage: 50,
        resetTimeout: 5000,
        volumeThreshold: 20,
        rollingCountTimeout: 10_000,
        capacity: 10,
      },
    });
  });

  it('exposes what opossum-prometheus counts', async () => {
    await signUp();
    const { text } = await ask('/metrics');
    expect(text).toContain('circuit{name="billing-api",event="success"} 1');
    expect(text).toContain(
      'circuit_perf_count{name="billing-api",event="success"} 1',
    );
  });

  it('stays forced open until it is reset', async () => {
    await order('force-open');
    expect(await signUp()).toBe('provisional');
    circuit().circuit.emit('halfOpen');
    expect(circuit().circuit.opened).toBe(true);
    expect(JSON.parse((await ask('/breakers')).text)).toMatchObject({
      breakers: { 'billing-api': { forced: 'open' } },
    });
    await order('reset');
    expect(await signUp()).toBe('charged');
  });

  it('stays forced closed however many calls fail', async () => {
    await order('force-closed');
    await services.faults.add({
      service: 'billing-api',
      entityRef: BILLING,
      fault: 'errors',
    });
    await signUpTimes(25);
    expect(circuit().circuit.closed).toBe(true);
  });

  it('still gives the fallback while its breaker is disabled', async () => {
    await order('disable');
    await services.faults.add({
      service: 'billing-api',
      entityRef: BILLING,
      fault: 'down',
    });
    expect(await signUp()).toBe('provisional');
    expect(circuit().circuit.enabled).toBe(false);
  });

  it('says which orders there are, and which breakers', async () => {
    expect(await order('explode')).toMatchObject({
      status: 400,
      text: expect.stringContaining('force-open'),
    });
    const unknown = await ask('/breakers/nobody', { method: 'POST' });
    expect(unknown).toMatchObject({
      status: 404,
      text: expect.stringContaining('no breaker named nobody'),
    });
  });

  it('may not call what the catalog does not declare', async () => {
    expect(await ask('/surprise')).toMatchObject({
      status: 500,
      text: expect.stringContaining('declares no call'),
    });
  });
});

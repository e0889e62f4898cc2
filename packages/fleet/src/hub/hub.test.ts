import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadCatalog } from '../kit';
import { startFleet, type Fleet } from '../startFleet';

const catalogFolder = resolve(__dirname, '../../../../catalog/companies');

describe('the hub of the fleet', () => {
  let fleet: Fleet;
  let dataFolder: string;

  const ask = async (path: string, method = 'GET', body?: unknown) => {
    const response = await fetch(fleet.url + path, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, body: isJson ? JSON.parse(text) : text };
  };
  const inject = (fault: object) => ask('/chaos', 'POST', fault);
  const faults = async () => (await ask('/chaos')).body.faults;

  beforeAll(async () => {
    dataFolder = mkdtempSync(join(tmpdir(), 'fleet-'));
    fleet = await startFleet({ catalogFolder, dataFolder, port: 0, load: 0 });
  });

  afterEach(() => ask('/chaos', 'DELETE'));

  afterAll(async () => {
    await fleet.stop();
    rmSync(dataFolder, { recursive: true });
  });

  it('runs every breaker that the catalog declares, and no other', async () => {
    const declared = [...loadCatalog(catalogFolder).values()].flatMap(
      ({ calls, entityRef }) =>
        calls
          .filter(({ breaker }) => breaker)
          .map(({ to }) => `${entityRef} → ${to.split('/')[1]}`),
    );
    const { services } = (await ask('/')).body;
    const running = services.flatMap(
      ({ breakers, entityRef }: { breakers: string[]; entityRef: string }) =>
        breakers.map(name => `${entityRef} → ${name}`),
    );
    expect(declared).toHaveLength(37);
    expect(running.sort()).toEqual(declared.sort());
  });

  it('lists addresses that answer', async () => {
    const { services } = (await ask('/')).body;
    const home = services.find(
      ({ entityRef }: { entityRef: string }) =>
        entityRef === 'component:netflix/home-page',
    );
    expect(home.addresses).toHaveLength(2);
    for (const address of home.addresses) {
      expect((await fetch(`${address}/home/7`)).status).toBe(200);
    }
  });

  it('serves the breakers of an instance as the instance does', async () => {
    const { body } = await ask('/netflix/home-page/2/breakers');
    expect(body).toMatchObject({
      service: 'component:netflix/home-page',
      instance: 'home-page-2',
      breakers: { 'artwork-service': { options: { timeout: 80 } } },
    });
    expect(Object.keys(body.breakers)).toHaveLength(6);
    expect((await ask('/uber/disco/breakers')).body.instance).toBe('disco-1');
    expect((await ask('/uber/disco/metrics')).body).toContain('circuit');
  });

  it('asks which instance is meant', async () => {
    const { body, status } = await ask('/netflix/home-page/breakers');
    expect(status).toBe(404);
    expect(body.error).toContain('has 2 instances');
    expect((await ask('/netflix/home-page/3/breakers')).body.error).toBe(
      'home-page has no instance 3.',
    );
  });

  it('takes orders for a breaker', async () => {
    const path = '/spotify/radio-service/breakers';
    const name = 'recommendation-service';
    await ask(`${path}/${name}`, 'POST', { order: 'force-open' });
    expect((await ask(path)).body.breakers[name]).toMatchObject({
      forced: 'open',
      state: { open: true },
    });
    await ask(`${path}/${name}`, 'POST', { order: 'reset' });
    expect((await ask(path)).body.breakers[name].state.closed).toBe(true);
  });

  it('injects a fault, lists it and ends it', async () => {
    const { body, status } = await inject({
      service: 'recommendation-service',
      fault: 'errors',
      percent: 80,
      durationMs: 60_000,
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      service: 'recommendation-service',
      entityRef: 'component:netflix/recommendation-service',
      fault: 'errors',
      percent: 80,
      latencyMs: 0,
      endsAt: body.startedAt + 60_000,
    });
    expect(await faults()).toEqual([body]);
    expect((await ask(`/chaos/${body.id}`, 'DELETE')).status).toBe(200);
    expect(await faults()).toEqual([]);
    expect((await ask(`/chaos/${body.id}`, 'DELETE')).status).toBe(404);
  });

  it('finds a service by its reference, and of several names the first that it lists', async () => {
    const found = async (service: string) =>
      (await inject({ service, fault: 'errors' })).body.entityRef;
    expect(await found('component:spotify/search-service')).toBe(
      'component:spotify/search-service',
    );
    expect(await found('spotify/search-service')).toBe(
      'component:spotify/search-service',
    );
    expect(await found('search-service')).toBe(
      'component:netflix/search-service',
    );
  });

  it('ends a fault by itself after its time', async () => {
    await inject({ service: 'uber/surge', fault: 'errors', durationMs: 300 });
    expect(await faults()).toHaveLength(1);
    while ((await faults()).length > 0) await new Promise(setImmediate);
    expect(await faults()).toEqual([]);
  });

  it('ends every fault and sends the monkey away', async () => {
    await inject({ service: 'surge', fault: 'down' });
    await ask('/chaos/monkey', 'POST', { everyMs: 60_000 });
    const { body } = await ask('/chaos', 'DELETE');
    expect(body).toEqual({ ended: 2, faults: [], monkey: null });
    expect((await ask('/uber/ride-request/breakers')).status).toBe(200);
  });

  it('tells nothing of a service that is down', async () => {
    await inject({ service: 'disco', fault: 'down' });
    expect(await ask('/uber/disco/breakers')).toEqual({
      status: 502,
      body: { error: 'disco-1 is down.' },
    });
  });

  it('lets the monkey do the same for the same seed', async () => {
    const plan = async (seed: string) => {
      const { body } = await ask('/chaos/monkey', 'POST', { seed });
      return body.plan;
    };
    const first = await plan('friday');
    expect(first).toHaveLength(10);
    expect(await plan('friday')).toEqual(first);
    expect(await plan('monday')).not.toEqual(first);
    const { percent, service } = first[0];
    expect((await faults())[0]).toMatchObject({ entityRef: service, percent });
  });

  it.each([
    [{ service: 'nobody', fault: 'down' }, 404, 'no service named nobody'],
    [{ service: 'surge', fault: 'fire' }, 400, 'fault: '],
    [{ service: 'surge', fault: 'latency' }, 400, 'milliseconds that it adds'],
    [{ service: 'surge', fault: 'errors', percent: 140 }, 400, 'percent: '],
    [{ service: 'surge', fault: 'errors', colour: 1 }, 400, 'colour'],
    ['surge', 400, 'expected object'],
  ])(
    'says in a sentence why it refuses %j',
    async (fault, status, sentence) => {
      const answer = await ask('/chaos', 'POST', fault);
      expect(answer.status).toBe(status);
      expect(answer.body.error).toContain(sentence);
      expect(await faults()).toEqual([]);
    },
  );

  it('says so when the body is no JSON, and when there is no such path', async () => {
    const broken = await fetch(`${fleet.url}/chaos`, {
      method: 'POST',
      body: '{',
    });
    expect(broken.status).toBe(400);
    expect((await broken.json()).error).toBe('The body is not JSON.');
    expect((await ask('/nowhere')).body.error).toContain('Try GET /');
  });

  it('takes no orders from web pages', async () => {
    const response = await fetch(`${fleet.url}/chaos`, {
      method: 'DELETE',
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(response.status).toBe(403);
  });

  it('sends the load that is asked for, to the breakers of every caller', async () => {
    await ask('/load', 'PUT', { factor: 1 });
    const callsOf = () =>
      fleet.services.all
        .flatMap(({ circuits }) => [...circuits.values()])
        .map(({ totals }) => totals.successes);
    while (callsOf().some(calls => calls < 2)) {
      await new Promise(done => setTimeout(done, 100));
    }
    expect((await ask('/load')).body.factor).toBe(1);
    await ask('/load', 'PUT', { factor: 0 });
    expect((await ask('/load', 'PUT', { factor: 1000 })).status).toBe(400);
    expect(callsOf()).not.toContain(0);
  });

  it('routes a capability by weight, and counts what it sends where', async () => {
    const gateway = fleet.services.address('component:netflix/zuul-1');
    const send = async () =>
      (await fetch(`${gateway}/-/routes/billing`)).json();
    expect(await send()).toEqual({ target: 'new' });
    const put = await ask('/routes', 'PUT', {
      gateway: 'zuul-1',
      capability: 'billing',
      percent: 0,
    });
    expect(put.status).toBe(200);
    expect(await send()).toEqual({ target: 'legacy' });
    const { body: metrics } = await ask('/netflix/zuul-1/metrics');
    const sample = (target: string) =>
      new RegExp(
        `fleet_route_requests_total{gateway="zuul-1",capability="billing",target="${target}",status="200"} [1-9]`,
      );
    expect(metrics).toMatch(sample('new'));
    expect(metrics).toMatch(sample('legacy'));
    const refused = await ask('/routes', 'PUT', {
      gateway: 'zuul-1',
      capability: 'flying',
      percent: 5,
    });
    expect(refused).toMatchObject({ status: 404 });
  });

  it('does not start on a port that is taken, and says so', async () => {
    const other = createServer();
    await new Promise<void>(done => other.listen(0, '127.0.0.1', done));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(
      startFleet({ catalogFolder, dataFolder, port, load: 0 }),
    ).rejects.toThrow(`Port ${port} is taken by another program`);
    await new Promise(done => other.close(done));
  });
});

import { aLiveBreaker, NOW } from '../__testUtils__/aLiveBreaker';
import { type Answers, startAnswers } from '../__testUtils__/startAnswers';
import type { GuardedFetch } from '@banyan/backstage-plugin-banyan-node';
import type { FleetFault } from './Fleet';

const URL_OF_FLEET = 'http://127.0.0.1:7100';

const service = (entityRef: string) => ({
  name: entityRef.slice(entityRef.indexOf('/') + 1),
  entityRef,
  addresses: ['http://127.0.0.1:4000'],
});

const SERVICES = [
  service('component:acme/shop'),
  service('component:secret/vault'),
  service('component:acme/billing'),
  { ...service('component:acme/stock'), name: 'shop' },
];

/** A fleet with faults that can be made and ended. */
class FakeFleet {
  faults: FleetFault[] = [];
  isDown = false;
  readonly asked: string[] = [];

  readonly fetch: GuardedFetch = async (url, { method = 'GET', body } = {}) => {
    if (this.isDown) throw new Error(`${url} does not answer`);
    const { pathname } = new URL(url);
    this.asked.push(`${method} ${pathname}`);
    const answer = this.#answer(`${method} ${pathname}`, body);
    return {
      headers: new Headers(),
      text: async () => JSON.stringify(answer),
      pieces: async function* nothing() {},
    };
  };

  strike(entityRef: string): FleetFault {
    const fault: FleetFault = {
      id: `fault-${this.faults.length + 1}`,
      ...{ service: entityRef, entityRef, fault: 'errors', percent: 80 },
      ...{ latencyMs: 0, startedAt: NOW, endsAt: NOW + 600_000 },
    };
    this.faults.push(fault);
    return fault;
  }

  #answer(asked: string, body: unknown): object {
    if (asked === 'GET /') return { services: SERVICES, faults: this.faults };
    if (asked === 'POST /chaos')
      return this.strike((body as { service: string }).service);
    if (asked === 'DELETE /chaos') this.faults = [];
    if (asked.startsWith('DELETE /chaos/'))
      this.faults = this.faults.filter(({ id }) => !asked.endsWith(id));
    return { faults: this.faults };
  }
}

const fleet = new FakeFleet();

let answers: Answers;
beforeAll(async () => {
  answers = await startAnswers(
    [aLiveBreaker({ entityRef: 'component:acme/shop', name: 'bills' })],
    { fleetUrl: URL_OF_FLEET, fetch: fleet.fetch },
  );
});
afterAll(() => answers.stop());

beforeEach(() => {
  fleet.faults = [];
  answers.store.happened = [];
  answers.audit.length = 0;
  answers.topology.visitors = new Set(['vera', 'vic']);
});

const inject = (name: string, wanted: string) =>
  answers.post(name, '/v1/fleet/faults', {
    service: wanted,
    fault: 'errors',
    percent: 80,
    durationMs: 600_000,
  });

describe('GET /v1/fleet', () => {
  it('lists services and faults that the caller may see, by names of their own', async () => {
    fleet.strike('component:acme/billing');
    fleet.strike('component:secret/vault');
    const { body, text } = await answers.get('vera', '/v1/fleet').expect(200);
    expect(text).not.toMatch(/secret|vault/);
    expect(body).toMatchObject({
      services: [
        { name: 'shop', entityRef: 'component:acme/shop' },
        { name: 'billing', entityRef: 'component:acme/billing' },
        { name: 'acme/stock', entityRef: 'component:acme/stock' },
      ],
      faults: [{ id: 'fault-1', service: 'billing', percent: 80 }],
      mayInjectFaults: false,
    });
    const { body: all } = await answers.get('root', '/v1/fleet').expect(200);
    expect(all.services).toHaveLength(4);
    expect(all).toMatchObject({ mayInjectFaults: true });
    expect(all.faults).toHaveLength(2);
  });

  it('says so when the fleet does not answer', async () => {
    fleet.isDown = true;
    const { body } = await answers.get('root', '/v1/fleet').expect(503);
    fleet.isDown = false;
    expect(body.error.message).toMatch(/fleet cannot be asked: .*does not/);
  });
});

describe('a fault', () => {
  it('is injected by who may, on record', async () => {
    const { body } = await inject('root', 'billing').expect(201);
    expect(body).toMatchObject({ service: 'billing', fault: 'errors' });
    expect(fleet.faults).toMatchObject([{ service: 'component:acme/billing' }]);
    expect(answers.store.happened).toMatchObject([
      {
        kind: 'fault',
        entityRef: 'component:acme/billing',
        by: 'user:acme/root',
        message: 'fault injected: billing fails 80 % of its calls for 10 min',
      },
    ]);
    expect(answers.audit).toMatchObject([['fault-inject', 'success', {}]]);
  });

  it('is injected by nobody else', async () => {
    await inject('ada', 'billing').expect(403);
    await inject('service', 'billing').expect(403);
    await answers.delete('ada', '/v1/fleet/faults').expect(403);
    expect(fleet.faults).toEqual([]);
    expect(answers.audit.map(([, outcome]) => outcome)).toEqual([
      'fail',
      'fail',
      'fail',
    ]);
  });

  it('strikes only services that there are', async () => {
    await inject('root', 'gone').expect(404);
    const { body } = await answers
      .post('root', '/v1/fleet/faults', { service: 'shop', fault: 'flood' })
      .expect(400);
    expect(body.error.message).toMatch(/fault/);
  });

  it('is ended, one or all', async () => {
    fleet.strike('component:acme/shop');
    fleet.strike('component:acme/billing');
    fleet.strike('component:secret/vault');
    await answers.delete('root', '/v1/fleet/faults/fault-2').expect(204);
    expect(fleet.faults.map(({ id }) => id)).toEqual(['fault-1', 'fault-3']);
    await answers.delete('root', '/v1/fleet/faults/fault-2').expect(404);
    await answers.delete('root', '/v1/fleet/faults').expect(204);
    expect(fleet.faults).toEqual([]);
    expect(answers.store.happened.map(({ message }) => message)).toEqual([
      'fault ended: billing',
      'fault ended: shop',
      'fault ended: vault',
    ]);
  });

  it('that is hidden is not ended with the others', async () => {
    answers.topology.visitors.add('root');
    fleet.strike('component:acme/shop');
    fleet.strike('component:secret/vault');
    await answers.delete('root', '/v1/fleet/faults').expect(204);
    expect(fleet.faults.map(({ id }) => id)).toEqual(['fault-2']);
    await answers.delete('root', '/v1/fleet/faults/fault-2').expect(404);
  });
});

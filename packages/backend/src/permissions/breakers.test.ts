import {
  mockCredentials,
  type TestBackend,
} from '@backstage/backend-test-utils';
import circuitBreakersPlugin from '@banyan/backstage-plugin-circuit-breakers-backend';
import topologyPlugin from '@banyan/backstage-plugin-topology-backend';
import { setTimeout as sleep } from 'node:timers/promises';
import request from 'supertest';
import { as, entity, startAcme } from './__testUtils__/startAcme';

const ENTITIES = [
  entity('Component', 'billing', { type: 'service', owner: 'pay' }),
  entity('Component', 'shop', {
    type: 'service',
    owner: 'web',
    calls: [{ to: 'component:billing', mode: 'sync' }],
  }),
];

const API = '/api/circuit-breakers/v1';

let backend: TestBackend;
beforeAll(async () => {
  backend = await startAcme({
    plugins: [topologyPlugin, circuitBreakersPlugin],
    entities: ENTITIES,
  });
  for (let status = 0; status !== 200; await sleep(100))
    ({ status } = await request(backend.server)
      .post(`${API}/readings`)
      .set('authorization', mockCredentials.service.header())
      .send({
        readings: [
          { entityRef: 'component:acme/shop', name: 'billing', state: 'open' },
        ],
      }));
}, 60_000);
afterAll(() => backend.stop());

const PEOPLE: [who: string, name: string, may: boolean][] = [
  ['in the team that owns the caller', 'ada', true],
  ['in the tribe above that team', 'una', false],
  ['in the team that owns the callee', 'bob', false],
  ['who is a portal admin', 'root', true],
];

describe('ordering a breaker, by the policy of the portal', () => {
  it.each(PEOPLE)('is for somebody %s: %s, %s', async (_, name, may) => {
    const { body } = await request(backend.server)
      .get(`${API}/breakers`)
      .set('authorization', as(name))
      .expect(200);
    expect(body.items).toMatchObject([
      { id: 'acme:shop:billing', state: 'open', mayControl: may },
    ]);
    const { status } = await request(backend.server)
      .post(`${API}/breakers/acme:shop:billing/state`)
      .set('authorization', as(name))
      .send({ order: 'reset', reason: 'It is well again.' });
    // What pushes takes no orders.
    expect(status).toBe(may ? 409 : 403);
  });

  it('can be asked of the permission backend, as a page would', async () => {
    const mayOrder = async (name: string) => {
      const { body } = await request(backend.server)
        .post('/api/permission/authorize')
        .set('authorization', as(name))
        .send({
          items: [
            {
              id: '1',
              resourceRef: 'component:acme/shop',
              permission: {
                type: 'resource',
                name: 'circuit-breakers.control',
                attributes: { action: 'update' },
                resourceType: 'circuit-breaker',
              },
            },
          ],
        })
        .expect(200);
      return body.items[0].result;
    };
    expect(await mayOrder('ada')).toBe('ALLOW');
    expect(await mayOrder('bob')).toBe('DENY');
  });
});

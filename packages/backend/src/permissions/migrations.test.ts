import { type TestBackend } from '@backstage/backend-test-utils';
import stranglerPlugin from '@banyan/backstage-plugin-strangler-backend';
import topologyPlugin from '@banyan/backstage-plugin-topology-backend';
import request from 'supertest';
import { as, entity, startAcme } from './__testUtils__/startAcme';

const ENTITIES = [
  entity('Component', 'billing', { type: 'service', owner: 'pay' }),
  entity(
    'Migration',
    'leave',
    {
      owner: 'web',
      started: '2026-01',
      capabilities: [{ name: 'bills', to: 'component:billing' }],
    },
    'banyan/v1alpha1',
  ),
];

const ONE = '/api/strangler/v1/migrations/acme/leave';

let backend: TestBackend;
beforeAll(async () => {
  backend = await startAcme({
    plugins: [topologyPlugin, stranglerPlugin],
    entities: ENTITIES,
  });
}, 60_000);
afterAll(() => backend.stop());

const PEOPLE: [who: string, name: string, may: boolean][] = [
  ['in the team that owns it', 'ada', true],
  ['in the tribe above that team', 'una', false],
  ['in the team that owns a target', 'bob', false],
  ['who is a portal admin', 'root', true],
];

describe('recording and steering a migration, by the policy of the portal', () => {
  it.each(PEOPLE)('is for somebody %s: %s, %s', async (_, name, may) => {
    const { body } = await request(backend.server)
      .get(ONE)
      .set('authorization', as(name))
      .expect(200);
    expect(body.mayRecord).toBe(may);
    const recorded = await request(backend.server)
      .post(`${ONE}/capabilities/bills/events`)
      .set('authorization', as(name))
      .send({ stage: 'shadow', reason: 'Both answer.' });
    expect(recorded.status).toBe(may ? 201 : 403);
    const steered = await request(backend.server)
      .put(`${ONE}/capabilities/bills/weight`)
      .set('authorization', as(name))
      .send({ percent: 10, reason: 'The first users.' });
    // No source tells of it, so that nobody can be told to move it.
    expect(steered.status).toBe(may ? 409 : 403);
  });

  it.each(['strangler.event.create', 'strangler.weight.update'])(
    'can be asked of the permission backend, as a page would: %s',
    async permission => {
      const may = async (name: string) => {
        const { body } = await request(backend.server)
          .post('/api/permission/authorize')
          .set('authorization', as(name))
          .send({
            items: [
              {
                id: '1',
                resourceRef: 'migration:acme/leave',
                permission: {
                  type: 'resource',
                  name: permission,
                  attributes: { action: 'update' },
                  resourceType: 'migration',
                },
              },
            ],
          })
          .expect(200);
        return body.items[0].result;
      };
      expect(await may('ada')).toBe('ALLOW');
      expect(await may('bob')).toBe('DENY');
    },
  );
});

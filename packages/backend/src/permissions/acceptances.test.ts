import { type TestBackend } from '@backstage/backend-test-utils';
import topologyPlugin from '@banyan/backstage-plugin-topology-backend';
import request from 'supertest';
import { as, entity, startAcme } from './__testUtils__/startAcme';

const ENTITIES = [
  entity('Component', 'shop', { type: 'service', owner: 'web' }),
];

let backend: TestBackend;
beforeAll(async () => {
  backend = await startAcme({
    plugins: [topologyPlugin],
    entities: ENTITIES,
  });
}, 60_000);
afterAll(() => backend.stop());

const accept = (name: string, check: string) =>
  request(backend.server)
    .post('/api/topology/v1/acceptances')
    .set('authorization', as(name))
    .send({ check, subject: 'component:acme/shop', reason: 'On purpose.' });

const withdraw = (name: string, id: string) =>
  request(backend.server)
    .delete(`/api/topology/v1/acceptances/${id}`)
    .set('authorization', as(name));

describe('accepting a finding, by the policy of the portal', () => {
  it.each([
    ['in the team that owns it', 'ada', 201],
    ['in the tribe above that team', 'una', 201],
    ['in the team beside it', 'bob', 403],
    ['who is a portal admin', 'root', 201],
  ])('is for somebody %s: %s, %i', async (_, name, status) => {
    const answer = await accept(name, 'OWN-03');
    expect(answer.status).toBe(status);
    await withdraw('root', answer.body.id);
  });

  it.each([
    ['in the team that owns it', 'ada', 204],
    ['in the tribe above that team', 'una', 204],
    ['in the team beside it', 'bob', 403],
    ['who is a portal admin', 'root', 204],
  ])('is taken back by somebody %s: %s, %i', async (_, name, status) => {
    const { body } = await accept('root', 'OWN-04');
    expect((await withdraw(name, body.id)).status).toBe(status);
    await withdraw('root', body.id);
  });

  it('can be asked of the permission backend, as a page would', async () => {
    const mayAccept = async (name: string) => {
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
                name: 'topology.acceptance.create',
                attributes: { action: 'create' },
                resourceType: 'topology-subject',
              },
            },
          ],
        })
        .expect(200);
      return body.items[0].result;
    };
    expect(await mayAccept('una')).toBe('ALLOW');
    expect(await mayAccept('bob')).toBe('DENY');
  });
});

import { type TestBackend } from '@backstage/backend-test-utils';
import scorecardsPlugin from '@banyan/backstage-plugin-scorecards-backend';
import topologyPlugin from '@banyan/backstage-plugin-topology-backend';
import request from 'supertest';
import { as, entity, startAcme } from './__testUtils__/startAcme';

const ENTITIES = [
  entity('Component', 'shop', { type: 'service', owner: 'web' }),
  entity(
    'Scorecard',
    'basics',
    {
      owner: 'web',
      levels: ['bronze', 'silver', 'gold'],
      checks: [{ id: 'OWN-01', level: 'bronze' }],
    },
    'banyan/v1alpha1',
  ),
];

const SHOP = 'component:acme/shop';

let backend: TestBackend;
beforeAll(async () => {
  backend = await startAcme({
    plugins: [topologyPlugin, scorecardsPlugin],
    entities: ENTITIES,
  });
}, 60_000);
afterAll(() => backend.stop());

const post = (name: string, path: string, body: object = {}) =>
  request(backend.server)
    .post(`/api/scorecards/v1/${path}`)
    .set('authorization', as(name))
    .send(body);

const ask = (name: string) =>
  post(name, 'exemptions', {
    entityRef: SHOP,
    check: 'OWN-01',
    reason: 'Later.',
    endsOn: new Date(Date.now() + 1_000_000_000).toISOString().slice(0, 10),
  });

const PEOPLE: [who: string, name: string, may: boolean][] = [
  ['in the team that owns it', 'ada', true],
  ['in the tribe above that team', 'una', true],
  ['in the team beside it', 'bob', false],
  ['who is a portal admin', 'root', true],
];

describe('scorecards, by the policy of the portal', () => {
  it.each(PEOPLE)(
    'are run on a service by somebody %s: %s, %s',
    async (_, name, may) => {
      const { status } = await post(name, 'runs', { scope: SHOP });
      expect(status).toBe(may ? 202 : 403);
    },
  );

  it.each(PEOPLE)(
    'have exemptions that somebody asks for %s: %s, %s',
    async (_, name, may) => {
      const { status, body } = await ask(name);
      expect(status).toBe(may ? 201 : 403);
      await post(name, `exemptions/${body.id}/withdraw`);
    },
  );

  it.each(PEOPLE.filter(([, name]) => name !== 'ada'))(
    'have exemptions that somebody else decides on %s: %s, %s',
    async (_, name, may) => {
      const { body } = await ask('ada');
      const { status } = await post(name, `exemptions/${body.id}/approve`);
      expect(status).toBe(may ? 200 : 403);
      await post('ada', `exemptions/${body.id}/withdraw`);
    },
  );

  it.each([
    ['runs', {}, 202],
    [
      'facts',
      { collector: 'ci', items: [{ entityRef: SHOP, facts: {} }] },
      200,
    ],
    [
      'campaigns',
      {
        title: 'Owners',
        brief: 'All of them.',
        owner: 'group:acme/web',
        checks: ['OWN-01'],
        startsOn: '2026-11-22',
        targetOn: '2026-12-22',
      },
      201,
    ],
  ])(
    'leave POST %s to portal admins where it is about everything',
    async (path, body, status) => {
      for (const name of ['ada', 'una'])
        expect((await post(name, path, body)).status).toBe(403);
      expect((await post('root', path, body)).status).toBe(status);
    },
  );

  it.each([
    ['run.create', 'create'],
    ['exemption.request', 'create'],
    ['exemption.approve', 'update'],
  ])(
    'can be asked of the permission backend, as a page would: %s',
    async (permission, action) => {
      const may = async (name: string) => {
        const { body } = await request(backend.server)
          .post('/api/permission/authorize')
          .set('authorization', as(name))
          .send({
            items: [
              {
                id: '1',
                resourceRef: SHOP,
                permission: {
                  type: 'resource',
                  name: `scorecards.${permission}`,
                  attributes: { action },
                  resourceType: 'scored-entity',
                },
              },
            ],
          })
          .expect(200);
        return body.items[0].result;
      };
      expect(await may('ada')).toBe('ALLOW');
      expect(await may('una')).toBe('ALLOW');
      expect(await may('bob')).toBe('DENY');
    },
  );
});

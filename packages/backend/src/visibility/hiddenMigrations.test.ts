import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import stranglerPlugin from '@banyan/backstage-plugin-strangler-backend';
import request from 'supertest';
import { INSIDER, startPortal, VISITOR } from './__testUtils__/startPortal';
import { acme, secret } from './__testUtils__/twoCompanies';

type Portal = Awaited<ReturnType<typeof startPortal>>;

const API = '/api/strangler/v1';
const LEAVE = 'migrations/acme/leave';

const HIDDEN =
  /secret|vault|ledger|keys|seal|locksmith|deposits|cellar|ghosts|digging|gold/;

const PATHS = [
  'migrations',
  'migrations?at=2026-03',
  'migrations?scope=group:acme/acme',
  'migrations?scope=system:acme/front',
  LEAVE,
  `${LEAVE}?at=2026-03`,
  `${LEAVE}/timeline`,
  `${LEAVE}/forecast`,
  `${LEAVE}/left`,
  `${LEAVE}/events`,
  `${LEAVE}/capabilities/bills/traffic`,
  'sources',
];

jest.setTimeout(120_000);

const aMigration = (
  namespace: string,
  name: string,
  spec: JsonObject,
): Entity => ({
  apiVersion: 'banyan/v1alpha1',
  kind: 'Migration',
  metadata: {
    ...{ name, namespace },
    annotations: {
      'backstage.io/managed-by-location': `url:https://example.com/${namespace}.yaml`,
      'backstage.io/managed-by-origin-location': `url:https://example.com/${namespace}.yaml`,
    },
  },
  spec: { started: '2026-01', ...spec },
});

/** With `mention` it names the hidden company wherever a migration can. */
const leaving = (mention: boolean) =>
  aMigration('acme', 'leave', {
    owner: 'web',
    legacy: 'component:old',
    ...(mention ? { facade: 'component:secret/keys' } : {}),
    capabilities: [
      {
        name: 'bills',
        tier: 2,
        to: 'component:billing',
        history: [
          { at: '2026-02', stage: 'legacy' },
          { at: '2026-03', stage: 'canary', percent: 20 },
        ],
      },
      {
        name: 'stock',
        ...(mention ? { to: 'component:secret/vault' } : {}),
        history: [{ at: '2026-03', stage: 'shadow' }],
      },
    ],
  });

const digging = aMigration('secret', 'digging', {
  owner: 'group:secret/vaults',
  legacy: 'component:acme/shop',
  facade: 'component:acme/billing',
  capabilities: [
    {
      name: 'gold',
      to: 'component:acme/shop',
      history: [{ at: '2026-02', stage: 'canary', percent: 5 }],
    },
  ],
});

/** Moments are of no interest where they are those of the answer, nor is what an event is called. */
const timeless = (body: object): unknown =>
  JSON.parse(
    JSON.stringify(body, (key, value) => {
      const isNow =
        ['now', 'at', 'from', 'to'].includes(key) &&
        typeof value === 'number' &&
        value > Date.now() - 4_000_000;
      return isNow || key === 'id' ? 0 : value;
    }),
  );

const get = (portal: Portal, path: string, as: string) =>
  portal.ask(`${API}/${path}`, as);

const record = ({ server }: Portal, path: string, as: string) =>
  request(server)
    .post(`${API}/${path}/events`)
    .set('authorization', as)
    .send({ stage: 'canary', percent: 7, reason: 'A try.', at: '2026-04' });

describe('a user from whom the policy hides a company with its migration', () => {
  let both: Portal;
  let alone: Portal;

  beforeAll(async () => {
    both = await startPortal(stranglerPlugin);
    alone = await startPortal(stranglerPlugin);
    await both.give([
      ...acme({ mention: true }),
      ...secret(),
      leaving(true),
      digging,
    ]);
    await alone.give([...acme({ mention: false }), leaving(false)]);
    const path = 'migrations/secret/digging/capabilities/gold';
    await record(both, path, INSIDER).expect(201);
    for (const portal of [both, alone])
      await record(portal, `${LEAVE}/capabilities/stock`, VISITOR).expect(201);
  });
  afterAll(async () => {
    await both.stop();
    await alone.stop();
  });

  it.each(PATHS)(
    'gets the answer of a portal without that company: %s',
    async path => {
      const { body, text } = await get(both, path, VISITOR).expect(200);
      const expected = await get(alone, path, VISITOR).expect(200);
      expect(text).not.toMatch(HIDDEN);
      expect(timeless(body)).toEqual(timeless(expected.body));
    },
  );

  it('is not alone in the portal: another user sees it', async () => {
    for (const path of ['migrations', LEAVE]) {
      const { text } = await get(both, path, INSIDER).expect(200);
      expect(text).toMatch(HIDDEN);
    }
    const { body } = await get(both, 'migrations', INSIDER);
    expect(body.items).toHaveLength(2);
  });

  it('cannot tell a hidden migration from one that does not exist', async () => {
    const answerOf = async (name: string, rest: string) => {
      const path = `migrations/secret/${name}${rest}`;
      const { status, body } = await get(both, path, VISITOR);
      return [status, body.error.message.replace(name, 'it')];
    };
    for (const rest of ['', '/left', '/events', '/capabilities/gold/traffic']) {
      const hidden = await answerOf('digging', rest);
      expect(hidden).toEqual(await answerOf('nobody', rest));
      expect(hidden[0]).toBe(404);
    }
  });

  it('cannot record what they cannot see', async () => {
    const path = 'migrations/secret/digging/capabilities/gold';
    const { status } = await record(both, path, VISITOR);
    expect(status).toBe(404);
  });

  it('has its facts for services, which see everything', async () => {
    const { text } = await get(
      both,
      'facts',
      mockCredentials.service.header(),
    ).expect(200);
    expect(text).toMatch(/migration:secret\/digging/);
    expect((await get(both, 'facts', VISITOR)).status).toBe(403);
  });
});

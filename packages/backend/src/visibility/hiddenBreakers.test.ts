import { mockCredentials } from '@backstage/backend-test-utils';
import circuitBreakersPlugin from '@banyan/backstage-plugin-circuit-breakers-backend';
import { setTimeout as sleep } from 'node:timers/promises';
import request from 'supertest';
import { acme, secret } from './__testUtils__/twoCompanies';
import { INSIDER, startPortal, VISITOR } from './__testUtils__/startPortal';

type Portal = Awaited<ReturnType<typeof startPortal>>;

const API = '/api/circuit-breakers/v1';
const SHOP = 'component:acme/shop';
const VAULT = 'component:secret/vault';

const HIDDEN = /secret|vault|ledger|keys|seal|locksmith|deposits|cellar|ghosts/;

const PATHS = [
  'breakers',
  'breakers?scope=group:acme/acme',
  'breakers?scope=system:acme/front',
  'breakers/acme:shop:billing',
  'events',
  'events?scope=group:acme/web',
  'coverage',
  'coverage?scope=domain:acme/shopping',
  'blast-radius/acme:shop:billing',
  'sources',
];

/** Moments, and what is counted from them, are of no interest. */
const TIMES =
  /^(now|at|from|to|since|observedAt|readAt|builtAt|version|id|watchedMs|openMs|longestSpellMs)$/;
const timeless = (body: object): unknown =>
  JSON.parse(
    JSON.stringify(body, (key, value) =>
      TIMES.test(key) && typeof value === 'number' ? 0 : value,
    ),
  );

jest.setTimeout(120_000);

const reading = (entityRef: string, name: string, state = 'open') => ({
  ...{ entityRef, name, state, instance: '1' },
  windowMs: 10_000,
  window: { successes: 5, failures: 5, timeouts: 0, notPermitted: 3 },
});

const push = ({ server }: Portal, ...readings: object[]) =>
  request(server)
    .post(`${API}/readings`)
    .set('authorization', mockCredentials.service.header())
    .send({ readings });

/** Sends readings until the plugin knows their components. */
async function pushed(portal: Portal, ...readings: object[]) {
  for (let attempt = 0; attempt < 300; attempt++) {
    const { status } = await push(portal, ...readings);
    if (status === 200) return;
    await sleep(200);
  }
  throw new Error('the readings were not taken');
}

describe('a user from whom the policy hides a company', () => {
  let both: Portal;
  let alone: Portal;

  beforeAll(async () => {
    both = await startPortal(circuitBreakersPlugin);
    alone = await startPortal(circuitBreakersPlugin);
    await both.give([...acme({ mention: true }), ...secret()]);
    await alone.give(acme({ mention: false }));
    await pushed(
      both,
      reading(SHOP, 'billing'),
      reading(VAULT, 'shop'),
      reading(VAULT, 'ledger'),
    );
    await pushed(alone, reading(SHOP, 'billing'));
  });
  afterAll(async () => {
    await both.stop();
    await alone.stop();
  });

  const get = (portal: Portal, path: string, as: string) =>
    portal.ask(`${API}/${path}`, as);

  it('gets the answers of a portal without that company', async () => {
    for (const path of PATHS) {
      const { body, text } = await get(both, path, VISITOR).expect(200);
      const expected = await get(alone, path, INSIDER).expect(200);
      expect(text).not.toMatch(HIDDEN);
      expect(timeless({ ...body, version: '', builtAt: '' })).toEqual(
        timeless({ ...expected.body, version: '', builtAt: '' }),
      );
    }
  });

  it('sees the curves of what it may see, and no others', async () => {
    const { body } = await get(both, 'recent', VISITOR).expect(200);
    expect(Object.keys(body.series)).toEqual(['acme:shop:billing']);
    await get(both, 'breakers/acme:shop:billing/history', VISITOR).expect(200);
    await get(both, 'breakers/secret:vault:shop/history', VISITOR).expect(404);
    await get(both, 'breakers/secret:vault:shop/history', INSIDER).expect(200);
  });

  it('is not alone in the portal: another user sees its breakers', async () => {
    for (const path of ['breakers', 'coverage', 'sources', 'recent']) {
      const { text } = await get(both, path, INSIDER).expect(200);
      expect(text).toMatch(HIDDEN);
    }
    const { body } = await get(both, 'breakers', INSIDER);
    expect(body.counts.open).toBe(3);
  });

  it('cannot tell a hidden breaker from one that does not exist', async () => {
    const answerOf = async (path: string, id: string) => {
      const { status, body } = await get(both, `${path}/${id}`, VISITOR);
      return [status, body.error.message.replace(id, 'it')];
    };
    for (const path of ['breakers', 'blast-radius']) {
      const hidden = await answerOf(path, 'secret:vault:shop');
      const nobody = await answerOf(path, 'secret:nobody:shop');
      expect(hidden).toEqual(nobody);
      expect(nobody[0]).toBe(404);
    }
  });

  it('hears nothing of it on the stream', async () => {
    const controller = new AbortController();
    const response = await fetch(
      `http://127.0.0.1:${both.server.port()}${API}/stream`,
      { headers: { authorization: VISITOR }, signal: controller.signal },
    );
    let text = '';
    const reader = response.body?.pipeThrough(new TextDecoderStream());
    const reading_ = (async () => {
      for await (const piece of reader ?? []) text += piece;
    })().catch(() => {});
    await push(both, reading(VAULT, 'shop', 'closed')).expect(200);
    await sleep(1_500);
    await push(both, reading(SHOP, 'billing', 'half-open')).expect(200);
    while (!text.includes('"state":"half-open"')) await sleep(50);
    controller.abort();
    await reading_;
    expect(text).not.toMatch(HIDDEN);
  });

  it('sees a breaker before what is hidden, and not what it is', async () => {
    await push(both, reading(SHOP, 'vault')).expect(200);
    for (const path of ['breakers', 'events', 'recent', 'coverage']) {
      const { text } = await get(both, path, VISITOR).expect(200);
      expect(text).not.toMatch(HIDDEN);
    }
    const { body } = await get(both, 'breakers', VISITOR);
    expect(body.items).toContainEqual(
      expect.objectContaining({
        id: 'acme:shop:hidden%20dependency',
        dependencyRef: null,
        mayControl: false,
      }),
    );
  });
});

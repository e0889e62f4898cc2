import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import scorecardsPlugin from '@banyan/backstage-plugin-scorecards-backend';
import { setTimeout as sleep } from 'node:timers/promises';
import request from 'supertest';
import { INSIDER, startPortal, VISITOR } from './__testUtils__/startPortal';
import { acme, secret } from './__testUtils__/twoCompanies';

type Portal = Awaited<ReturnType<typeof startPortal>>;

const API = '/api/scorecards/v1';

const HIDDEN =
  /secret|vault|ledger|keys|seal|locksmith|deposits|cellar|ghosts|covert/;

const PATHS = [
  'scorecards',
  'scorecards?scope=group:acme/acme',
  'checks',
  'results?limit=500',
  'results?limit=500&scope=system:acme/front',
  'report',
  'report?rows=entity',
  'report?rows=unit',
  'report?rows=organization',
  'report?rows=domain',
  'report?rows=system',
  'report?rows=entity&scorecard=scorecard:acme/all',
  'trend',
  'trend?rows=entity',
  'levels',
  'fix-next',
  'fix-next?scope=group:acme/acme',
  'entities/component/acme/shop',
  'entities/component/acme/shop/next',
  'entities/api/acme/orders',
  'entities/resource/acme/db',
  'entities/system/acme/front',
  'entities/domain/acme/shopping',
  'entities/group/acme/web',
  'entities/group/acme/acme',
  'runs',
  'exemptions',
  'exemptions?entityRef=component:acme/shop',
  'campaigns',
];

jest.setTimeout(180_000);

/** The last number of each track; DOM-11 does not exist, which is a problem of the scorecard. */
const TRACKS: Record<string, number> = {
  ...{ OWN: 12, CON: 8, DATA: 8, RES: 12, OBS: 7 },
  ...{ API: 7, DEP: 8, DOM: 11 },
};

const CHECKS = Object.entries(TRACKS).flatMap(([track, last]) =>
  Array.from(
    { length: last },
    (_, at) => `${track}-${String(at + 1).padStart(2, '0')}`,
  ),
);

const aScorecard = (
  namespace: string,
  name: string,
  spec: JsonObject,
): Entity => ({
  apiVersion: 'banyan/v1alpha1',
  kind: 'Scorecard',
  metadata: {
    ...{ name, namespace },
    annotations: {
      'backstage.io/managed-by-location': `url:https://example.com/${namespace}.yaml`,
      'backstage.io/managed-by-origin-location': `url:https://example.com/${namespace}.yaml`,
    },
  },
  spec: { levels: ['bronze', 'silver', 'gold'], ...spec },
});

const all = aScorecard('acme', 'all', {
  owner: 'web',
  checks: [
    ...CHECKS.map(id => ({ id, level: 'bronze' })),
    {
      id: 'ACME-01',
      level: 'silver',
      rule: { fact: 'entity.spec.lifecycle', is: 'production' },
    },
  ],
});

const covert = aScorecard('secret', 'covert', {
  owner: 'vaults',
  checks: [
    {
      id: 'COV-01',
      title: 'is covert',
      level: 'bronze',
      rule: { fact: 'entity.spec.type', is: 'service' },
    },
  ],
});

const post = ({ server }: Portal, path: string, as: string, body = {}) =>
  request(server).post(`${API}/${path}`).set('authorization', as).send(body);

const get = (portal: Portal, path: string, as: string) =>
  portal.ask(`${API}/${path}`, as);

/** Runs everything, and waits for the end. */
async function run(portal: Portal): Promise<string> {
  const { body } = await post(portal, 'runs', INSIDER).expect(202);
  for (let attempt = 0; attempt < 300; attempt++) {
    const answer = await get(portal, `runs/${body.id}`, INSIDER);
    if (answer.body.state === 'done') return body.id;
    await sleep(100);
  }
  throw new Error('the run did not end');
}

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const exemption = (entityRef: string, check: string) => ({
  ...{ entityRef, check },
  reason: 'Later.',
  endsOn: inDays(30),
});

const campaign = (title: string, changes: object = {}) => ({
  title,
  brief: 'All of it.',
  owner: 'group:acme/web',
  checks: ['OWN-01'],
  startsOn: inDays(-3),
  targetOn: inDays(30),
  ...changes,
});

/** What people do in a portal: an exemption that holds, and a campaign. */
async function live(portal: Portal): Promise<void> {
  const wanted = exemption('component:acme/shop', 'OWN-01');
  const { body } = await post(portal, 'exemptions', VISITOR, wanted).expect(
    201,
  );
  await post(portal, `exemptions/${body.id}/approve`, INSIDER).expect(200);
  const push = campaign('Owners', { checks: ['OWN-01', 'DATA-01'] });
  const made = await post(portal, 'campaigns', INSIDER, push).expect(201);
  await post(portal, `campaigns/${made.body.id}/start`, INSIDER).expect(200);
}

/** What people do in a portal with what is hidden. */
async function hide(portal: Portal): Promise<void> {
  const key = 'scorecard:secret/covert#COV-01';
  for (const wanted of [
    exemption('component:secret/vault', 'OWN-01'),
    exemption('component:acme/billing', key),
  ])
    await post(portal, 'exemptions', INSIDER, wanted).expect(201);
  for (const changes of [
    { scope: 'group:secret/secret' },
    { owner: 'group:secret/vaults' },
    { checks: [key] },
  ]) {
    const push = campaign('covert', changes);
    const { body } = await post(portal, 'campaigns', INSIDER, push).expect(201);
    await post(portal, `campaigns/${body.id}/start`, INSIDER).expect(200);
  }
}

/** Of no interest: moments, made up names, and people, whom only those hear of who see everything. */
const PASSING = new Set([
  ...['id', 'runId', 'leftMs', 'changed'],
  ...['startedBy', 'decidedBy', 'createdBy'],
]);

const timeless = (body: object): unknown =>
  JSON.parse(
    JSON.stringify(body, (key, value) => {
      const isNow = typeof value === 'number' && value > 1_600_000_000_000;
      return isNow || PASSING.has(key) ? 0 : value;
    }),
  );

describe('a user from whom the policy hides a company with its scorecard', () => {
  let both: Portal;
  let alone: Portal;
  let runs: [both: string, alone: string];

  beforeAll(async () => {
    both = await startPortal(scorecardsPlugin);
    alone = await startPortal(scorecardsPlugin);
    await both.give([...acme({ mention: true }), ...secret(), all, covert]);
    await alone.give([...acme({ mention: false }), all]);
    runs = [await run(both), await run(alone)];
    await live(both);
    await live(alone);
    await hide(both);
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

  it('is told the same of a run, of a campaign and of a check that they try', async () => {
    const answers = async (portal: Portal, runId: string) => {
      const { body: list } = await get(portal, 'campaigns', VISITOR);
      const one = await get(portal, `campaigns/${list.items[0].id}`, VISITOR);
      const tried = await Promise.all(
        ['OWN-01', 'DATA-01', 'CON-01'].map(id =>
          post(portal, 'dry-run', VISITOR, { check: { id } }),
        ),
      );
      const { body: told } = await get(portal, `runs/${runId}`, VISITOR);
      return [told, one.body, ...tried.map(({ body }) => body)];
    };
    const seen = await answers(both, runs[0]);
    const expected = await answers(alone, runs[1]);
    expect(JSON.stringify(seen)).not.toMatch(HIDDEN);
    expect(timeless(seen)).toEqual(timeless(expected));
  });

  it('is not alone in the portal: another user sees it', async () => {
    for (const path of ['scorecards', 'checks', 'results', 'campaigns']) {
      const { text } = await get(both, path, INSIDER).expect(200);
      expect(text).toMatch(HIDDEN);
    }
  });

  it.each([
    ['entities/component/secret/vault', 'entities/component/secret/nobody'],
    ['report?scope=group:secret/secret', 'report?scope=group:secret/nobody'],
    [
      'report?scorecard=scorecard:secret/covert',
      'report?scorecard=scorecard:secret/nobody',
    ],
    ['runs?scope=group:secret/secret', 'runs?scope=group:secret/nobody'],
    [
      'exemptions?entityRef=component:secret/vault',
      'exemptions?entityRef=component:secret/nobody',
    ],
    ['levels?refs=component:secret/vault', 'levels?refs=component:secret/x'],
    [
      'results?check=scorecard:secret/covert%23COV-01',
      'results?check=scorecard:secret/covert%23COV-99',
    ],
  ])('cannot tell %s from what does not exist', async (hidden, none) => {
    const answerOf = async (path: string) => {
      const { status, body } = await get(both, path, VISITOR);
      const text = JSON.stringify(body)
        .replace(/secret\/\w+/g, 'it')
        .replace(/COV-\d+/g, 'it');
      return [status, JSON.parse(text)];
    };
    const [status, body] = await answerOf(hidden);
    const [expectedStatus, expected] = await answerOf(none);
    expect(status).toBe(expectedStatus);
    expect(body.error?.message ?? body).toEqual(
      expected.error?.message ?? expected,
    );
  });

  it('cannot do anything with what they cannot see', async () => {
    const vault = 'component:secret/vault';
    const { body } = await get(both, 'exemptions', INSIDER);
    const hidden = body.items.filter(
      ({ entityRef, check }: Record<string, string>) =>
        HIDDEN.test(`${entityRef} ${check}`),
    );
    expect(hidden).toHaveLength(2);
    for (const { id } of hidden)
      await post(both, `exemptions/${id}/approve`, VISITOR).expect(404);
    await post(both, 'runs', VISITOR, { scope: vault }).expect(404);
    await post(both, 'exemptions', VISITOR, exemption(vault, 'OWN-01')).expect(
      404,
    );
    const check = { id: 'OWN-01' };
    await post(both, 'dry-run', VISITOR, { check, scope: vault }).expect(404);
    const facts = {
      collector: 'ci',
      items: [{ entityRef: vault, facts: { chaos: { at: 0, passed: true } } }],
    };
    await post(both, 'facts', VISITOR, facts).expect(400);
  });

  it('has its facts for services, which see everything', async () => {
    const as = mockCredentials.service.header();
    expect((await get(both, 'results', as).expect(200)).text).toMatch(HIDDEN);
  });
});

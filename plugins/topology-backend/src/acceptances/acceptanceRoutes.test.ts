import { mockCredentials } from '@backstage/backend-test-utils';
import {
  acceptancesResponseSchema,
  ownershipResponseSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { aGroup, anEntity, TWO_COMPANIES } from '../__testUtils__/acme';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { startWithPeople } from './__testUtils__/startWithPeople';

type Topology = Awaited<ReturnType<typeof startWithPeople>>;

const ADA = anEntity('User', 'ada', { memberOf: ['web'] });

/** Of the team pay. */
const STORE = { check: 'DATA-01', subject: 'resource:acme/db' };
const REASON = { reason: 'Shared until the split in spring.' };
/** From a component of web to one of pay. */
const CALL = {
  check: 'cross-domain',
  subject: 'component:acme/shop',
  other: 'component:acme/billing',
};

const dayIn = (days: number) =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

let catalog: TestCatalog;
let topology: Topology;

beforeEach(async () => {
  catalog = new TestCatalog([
    ...TWO_COMPANIES,
    aGroup('guests', 'team', 'org'),
    ADA,
  ]);
  topology = await startWithPeople(catalog);
});
afterEach(() => topology.stop());

const listed = async (name = 'una', query = '') =>
  acceptancesResponseSchema.parse(
    (await topology.get(name, `acceptances${query}`).expect(200)).body,
  );

const findingOn = async (name: string, entityRef: string) => {
  const { body } = await topology.get(name, 'ownership').expect(200);
  return ownershipResponseSchema
    .parse(body)
    .findings.find(each => each.entityRef === entityRef);
};

describe('accepting', () => {
  it('keeps what, why, until when, who and when', async () => {
    const expiresOn = dayIn(90);
    const { body } = await topology
      .accept('bob', { ...STORE, ...REASON, expiresOn })
      .expect(201);
    const moment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
    expect(body).toEqual({
      ...STORE,
      ...REASON,
      expiresOn,
      id: expect.any(String),
      acceptedBy: 'user:acme/bob',
      acceptedAt: expect.stringMatching(moment),
    });
    const { acceptances } = await listed();
    expect(acceptances).toEqual([
      { ...body, expired: false, mayWithdraw: true },
    ]);
  });

  it.each([
    ['the owner', 'bob', 201],
    ['a group above the owner', 'una', 201],
    ['a portal admin', 'root', 201],
    ['another team', 'ada', 403],
    ['somebody without a team', 'eve', 403],
  ])('is open to %s', async (_, name, status) => {
    await topology.accept(name, { ...STORE, ...REASON }).expect(status);
    expect((await listed()).acceptances).toHaveLength(status === 201 ? 1 : 0);
  });

  it('is refused with the word whom to ask', async () => {
    const { body } = await topology
      .accept('ada', { ...STORE, ...REASON })
      .expect(403);
    expect(body.error.message).toMatch(
      /^Only an owner of resource:acme\/db, a group above its owner, or a portal admin/,
    );
  });

  it('of an edge is for who answers for its start', async () => {
    await topology.accept('bob', { ...CALL, ...REASON }).expect(403);
    await topology.accept('ada', { ...CALL, ...REASON }).expect(201);
    expect((await listed()).acceptances).toMatchObject([CALL]);
  });

  it('of a team is for the team itself', async () => {
    const about = { check: 'OWN-03', subject: 'Group:ACME/web' };
    const { body } = await topology
      .accept('ada', { ...about, ...REASON })
      .expect(201);
    expect(body.subject).toBe('group:acme/web');
  });

  it('twice is a conflict, and the first stays', async () => {
    await topology.accept('bob', { ...STORE, ...REASON }).expect(201);
    const { body } = await topology
      .accept('una', { ...STORE, reason: 'Mine' })
      .expect(409);
    expect(body.error.message).toMatch(/accepted this meanwhile/);
    expect((await listed()).acceptances).toMatchObject([REASON]);
  });

  it.each([
    ['no reason', { reason: undefined }, /^reason: say why this is accepted$/],
    [
      'a blank reason',
      { reason: ' \n ' },
      /^reason: say why this is accepted$/,
    ],
    [
      'a reason without end',
      { reason: 'x'.repeat(2001) },
      /^reason: expected 2000 characters at most$/,
    ],
    [
      'a day that is over',
      { expiresOn: '2020-01-01' },
      /^expiresOn: expected a day to come, \d{4}-\d\d-\d\d or later$/,
    ],
    [
      'today, which would be over at once',
      { expiresOn: dayIn(0) },
      /^expiresOn: expected a day to come/,
    ],
    [
      'a day too far ahead',
      { expiresOn: dayIn(367) },
      /^expiresOn: expected \d{4}-\d\d-\d\d or earlier$/,
    ],
    [
      'a day that no month has',
      { expiresOn: '2999-02-30' },
      /^expiresOn: expected a day, such as 2026-11-22$/,
    ],
    [
      'no check',
      { check: '' },
      /^check: expected the check of a finding, such as OWN-03$/,
    ],
    [
      'a subject that is no reference',
      { subject: 'db' },
      /^subject: expected an entity reference, such as group:acme\/web$/,
    ],
    [
      'a field that there is not',
      { expires: '2999-01-01' },
      /^Unrecognized key: "expires"$/,
    ],
  ])('refuses %s', async (_, some, message) => {
    const { body } = await topology
      .accept('root', { ...STORE, ...REASON, ...some })
      .expect(400);
    expect(body.error.message).toMatch(message);
  });

  it('says everything that is wrong at once', async () => {
    const { body } = await topology.accept('root', {}).expect(400);
    expect(body.error.message).toBe(
      'check: expected the check of a finding, such as OWN-03; subject: expected an entity reference, such as group:acme/web; reason: say why this is accepted',
    );
  });

  it('is for people: nobody who is not signed in, and no service', async () => {
    const path = '/api/topology/v1/acceptances';
    const post = (authorization: string) =>
      topology
        .api()
        .post(path)
        .set({ authorization })
        .send({ ...STORE, ...REASON });
    expect((await post(mockCredentials.none.header())).status).toBe(401);
    expect((await post(mockCredentials.service.header())).status).toBe(403);
    expect((await listed()).acceptances).toEqual([]);
  });
});

describe('what is accepted', () => {
  it('is said of the finding, which stays in the answer', async () => {
    const expiresOn = dayIn(30);
    await topology
      .accept('bob', { ...STORE, ...REASON, expiresOn })
      .expect(201);
    expect(await findingOn('ada', 'resource:acme/db')).toMatchObject({
      verdict: 'fail',
      accepted: { ...REASON, by: 'user:acme/bob', expiresOn },
    });
    const other = await findingOn('ada', 'resource:secret/db');
    expect(other).toMatchObject({ check: 'DATA-01' });
    expect(other).not.toHaveProperty('accepted');
  });

  it('is there at once, and changes the version of that answer alone', async () => {
    const etags = async () =>
      Promise.all(
        ['ownership', 'graph', 'layout'].map(
          async what => (await topology.get('ada', what)).headers.etag,
        ),
      );
    const before = await etags();
    const { body } = await topology.accept('bob', { ...STORE, ...REASON });
    const after = await etags();
    expect(after[0]).not.toBe(before[0]);
    expect(after.slice(1)).toEqual(before.slice(1));
    const known = { 'If-None-Match': before[0] };
    await topology.get('ada', 'ownership', known).expect(200);
    await topology
      .get('ada', 'ownership', { 'If-None-Match': after[0] })
      .expect(304);
    await topology.withdraw('bob', body.id).expect(204);
    expect(await etags()).toEqual(before);
  });

  it('is listed by scope, either end', async () => {
    await topology.accept('ada', { ...CALL, ...REASON }).expect(201);
    const countIn = async (scope: string) =>
      (await listed('una', `?scope=${scope}`)).acceptances.length;
    expect(await countIn('group:acme/web')).toBe(1);
    expect(await countIn('group:acme/pay')).toBe(1);
    expect(await countIn('group:secret/org')).toBe(0);
    await topology.get('una', 'acceptances?scope=group:acme/gone').expect(404);
    await topology.get('una', 'acceptances?scope=shop').expect(400);
  });

  it('comes with what the caller may do about it', async () => {
    await topology.accept('bob', { ...STORE, ...REASON }).expect(201);
    const about = async (name: string) => {
      const { acceptances, mayAccept } = await listed(
        name,
        '?scope=group:acme/org',
      );
      return [acceptances[0].mayWithdraw, mayAccept];
    };
    expect(await about('root')).toEqual([true, 'everything']);
    expect(await about('eve')).toEqual([false, []]);
    expect(await about('ada')).toEqual([
      false,
      [
        'api:acme/orders',
        'component:acme/shop',
        'group:acme/web',
        'system:acme/front',
      ],
    ]);
    expect((await about('bob'))[0]).toBe(true);
  });

  it('comes with the days on which one may end', async () => {
    const { days } = await listed();
    expect(days).toEqual({
      earliest: dayIn(1),
      proposed: dayIn(90),
      latest: dayIn(365),
    });
  });
});

describe('withdrawing', () => {
  const accepted = async () =>
    (await topology.accept('bob', { ...STORE, ...REASON })).body.id;

  it.each([
    ['the owner', 'bob', 204],
    ['a group above the owner', 'una', 204],
    ['a portal admin', 'root', 204],
    ['another team', 'ada', 403],
  ])('is open to %s', async (_, name, status) => {
    await topology.withdraw(name, await accepted()).expect(status);
    const finding = await findingOn('ada', 'resource:acme/db');
    expect(finding?.accepted?.reason).toBe(
      status === 204 ? undefined : REASON.reason,
    );
  });

  it('happens once', async () => {
    const id = await accepted();
    await topology.withdraw('bob', id).expect(204);
    const { body } = await topology.withdraw('bob', id).expect(404);
    expect(body.error.message).toMatch(/perhaps somebody has withdrawn it/);
    await topology.withdraw('bob', 'none').expect(404);
  });
});

describe('a caller who may not read everything', () => {
  const hides = (hidden: RegExp) => {
    catalog.isReadable = ref => !hidden.test(ref);
  };

  const NAMES = /billing|db/;

  it('sees no trace of an acceptance about what is hidden, at either end', async () => {
    await topology.accept('ada', { ...CALL, ...REASON }).expect(201);
    const { body } = await topology.accept('bob', { ...STORE, ...REASON });
    hides(NAMES);
    const { text } = await topology.get('una', 'acceptances').expect(200);
    expect(text).not.toMatch(NAMES);
    expect(text).not.toContain(REASON.reason);
    await topology.withdraw('root', body.id).expect(404);

    const { headers } = await topology.get('una', 'ownership').expect(200);
    const untouched = await startWithPeople(catalog);
    const without = await untouched.get('una', 'ownership').expect(200);
    expect(headers.etag).toBe(without.headers.etag);
    await untouched.stop();
  });

  it('is not told of an accepter who is hidden, but of one whom no catalog knows', async () => {
    const about = { check: 'OWN-03', subject: 'group:acme/web' };
    await topology.accept('ada', { ...about, ...REASON }).expect(201);
    await topology.accept('bob', { ...STORE, ...REASON }).expect(201);
    const whoIn = async (name: string) =>
      (await listed(name)).acceptances.map(each => each.acceptedBy);
    expect(await whoIn('ada')).toEqual(['user:acme/ada', 'user:acme/bob']);
    hides(/user:acme\/ada/);
    expect(await whoIn('una')).toEqual([undefined, 'user:acme/bob']);
  });

  it('may accept nothing about what is hidden, and is told that it is not there', async () => {
    hides(/resource:acme\/db/);
    const hidden = await topology
      .accept('bob', { ...STORE, ...REASON })
      .expect(404);
    const gone = await topology
      .accept('bob', { ...STORE, ...REASON, subject: 'resource:acme/none' })
      .expect(404);
    expect(hidden.body.error.message.replace('acme/db', 'acme/none')).toBe(
      gone.body.error.message,
    );
  });
});

describe('the audit log', () => {
  it('holds every try to write, whatever came of it', async () => {
    const { body } = await topology.accept('bob', { ...STORE, ...REASON });
    const { id } = body;
    await topology.accept('bob', { ...STORE, ...REASON });
    await topology.accept('ada', { ...STORE, ...REASON });
    await topology.accept('ada', {});
    await topology.withdraw('ada', id);
    await topology.withdraw('bob', id);
    await topology.withdraw('bob', id);
    await topology.get('ada', 'acceptances');
    expect(topology.audit).toEqual([
      ['acceptance-create', 'success', { id, ...STORE }],
      ['acceptance-create', 'fail', 'ConflictError'],
      ['acceptance-create', 'fail', 'NotAllowedError'],
      ['acceptance-create', 'fail', 'InputError'],
      ['acceptance-withdraw', 'fail', 'NotAllowedError'],
      ['acceptance-withdraw', 'success', { id, ...STORE }],
      ['acceptance-withdraw', 'fail', 'NotFoundError'],
    ]);
  });
});

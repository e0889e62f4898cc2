import { aLiveBreaker, NOW } from './__testUtils__/aLiveBreaker';
import { type Answers, startAnswers } from './__testUtils__/startAnswers';

const SHOP = 'component:acme/shop';
const PATH = '/v1/breakers/acme:shop:bills/state';
const ORDER = { order: 'force-open', reason: 'The index is rebuilt.' };

let answers: Answers;
beforeAll(async () => {
  answers = await startAnswers([]);
});
afterAll(() => answers.stop());

beforeEach(() => {
  answers.live.breakers = [
    aLiveBreaker({
      entityRef: SHOP,
      name: 'bills',
      dependencyRef: 'component:acme/billing',
      states: ['closed', 'closed'],
    }),
  ];
  answers.live.outcomes = [{ instance: '1' }, { instance: '2' }];
  answers.live.orders.length = 0;
  answers.store.happened = [];
  answers.audit.length = 0;
});

describe('POST /v1/breakers/:id/state', () => {
  it.each(['ada', 'root'])(
    'does what %s orders, and writes down who and why',
    async name => {
      const { body } = await answers.post(name, PATH, ORDER).expect(200);
      expect(body.outcomes).toEqual([
        { instance: '1', problem: null },
        { instance: '2', problem: null },
      ]);
      expect(answers.live.orders).toEqual([['acme:shop:bills', 'force-open']]);
      expect(answers.store.happened).toMatchObject([
        {
          kind: 'order',
          at: NOW,
          breakerId: 'acme:shop:bills',
          entityRef: SHOP,
          by: `user:acme/${name}`,
          message: 'forced open: The index is rebuilt.',
        },
      ]);
      expect(answers.audit).toMatchObject([
        ['breaker-order', 'success', ORDER],
      ]);
    },
  );

  it.each(['bob', 'olga', 'nobody'])(
    'does nothing for %s, who does not own the caller, and has it on record',
    async name => {
      const { body } = await answers.post(name, PATH, ORDER).expect(403);
      expect(body.error.message).toMatch(
        /Only a member of the group that owns/,
      );
      expect(answers.live.orders).toEqual([]);
      expect(answers.store.happened).toEqual([]);
      expect(answers.audit).toEqual([
        ['breaker-order', 'fail', 'NotAllowedError'],
      ]);
    },
  );

  it('takes orders of people only', async () => {
    expect((await answers.post('service', PATH, ORDER)).status).toBe(403);
  });

  it.each([
    [{ order: 'force-open' }, /reason: say why/],
    [{ order: 'force-open', reason: '  ' }, /reason: say why/],
    [{ order: 'explode', reason: 'x' }, /order/],
    [{ ...ORDER, breaker: 'x' }, /Unrecognized key/],
  ])('refuses %j', async (body, message) => {
    const answer = await answers.post('ada', PATH, body).expect(400);
    expect(answer.body.error.message).toMatch(message);
  });

  it.each([
    [
      'acme:shop:bills',
      { ...ORDER, order: 'disable' },
      /only force-open, reset/,
    ],
    ['acme:shop:vault', ORDER, /No source tells of vault/],
  ])('says what it cannot do to %s', async (id, order, message) => {
    const path = `/v1/breakers/${id}/state`;
    const { body } = await answers.post('ada', path, order).expect(409);
    expect(body.error.message).toMatch(message);
    expect(answers.audit).toEqual([['breaker-order', 'fail', 'ConflictError']]);
  });

  it('knows no breaker that is not there', async () => {
    const path = '/v1/breakers/acme:shop:x/state';
    expect((await answers.post('ada', path, ORDER)).status).toBe(404);
  });

  it('tells which instance did not do it', async () => {
    answers.live.outcomes = [
      { instance: '1' },
      { instance: '2', problem: 'late' },
    ];
    const { body } = await answers.post('ada', PATH, ORDER).expect(200);
    expect(body.outcomes[1]).toEqual({ instance: '2', problem: 'late' });
    expect(answers.store.happened[0].message).toMatch(/on 1 of 2/);
  });

  it('fails when no instance did it', async () => {
    answers.live.outcomes = [{ instance: '1', problem: 'the service is down' }];
    const { body } = await answers.post('ada', PATH, ORDER).expect(503);
    expect(body.error.message).toMatch(/1: the service is down/);
    expect(answers.store.happened).toEqual([]);
  });
});

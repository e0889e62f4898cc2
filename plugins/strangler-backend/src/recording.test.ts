import { DIG, LEAVE, NOW } from './__testUtils__/acme';
import { type Started, startAnswers } from './__testUtils__/startAnswers';

const PATH = '/v1/migrations/acme/leave/capabilities/bills/events';
const TOLD = { stage: 'canary', percent: 45, reason: 'It held for a week.' };

let answers: Started;
beforeAll(async () => {
  answers = await startAnswers([LEAVE, DIG]);
});
afterAll(() => answers.stop());
beforeEach(() => {
  answers.strangler.store.happened = [];
  answers.audit.length = 0;
});

const of = (capability: string) => PATH.replace('bills', capability);

describe('POST .../capabilities/:capability/events', () => {
  it.each(['ada', 'root'])(
    'writes down what %s says, with who and why',
    async name => {
      const { body } = await answers.post(name, PATH, TOLD).expect(201);
      expect(body).toMatchObject({
        ...{ kind: 'stage', origin: 'recorded', capability: 'bills', at: NOW },
        ...{ stage: 'canary', from: 30, to: 45, reason: TOLD.reason },
        by: `user:acme/${name}`,
        message: 'Bills: canary, 30 % to 45 %',
      });
      expect(answers.strangler.store.happened).toMatchObject([
        { migrationRef: 'migration:acme/leave', to: 45 },
      ]);
      expect(answers.audit).toMatchObject([
        ['event-create', 'success', { to: 45, reason: TOLD.reason }],
      ]);
    },
  );

  it.each(['bob', 'olga', 'nobody'])(
    'does nothing for %s, who does not answer for it, and has it on record',
    async name => {
      const { status } = await answers.post(name, PATH, TOLD);
      // Who may read nothing is not told that it exists.
      expect(status).toBe(name === 'nobody' ? 404 : 403);
      expect(answers.strangler.store.happened).toEqual([]);
      expect(answers.audit).toEqual([
        ['event-create', 'fail', expect.stringMatching(/Error$/)],
      ]);
    },
  );

  it('says who may', async () => {
    const { body } = await answers.post('bob', PATH, TOLD);
    expect(body.error.message).toMatch(
      /Only a member of the group that owns Leave leave, or a portal admin/,
    );
  });

  it('takes nothing from programs', async () => {
    expect((await answers.post('service', PATH, TOLD)).status).toBe(403);
  });

  it('calls a step back what it is', async () => {
    const told = { stage: 'canary', percent: 5, reason: 'x', incident: 'I-7' };
    const { body } = await answers.post('ada', PATH, told).expect(201);
    expect(body).toMatchObject({ kind: 'rollback', from: 30, to: 5 });
    expect(body.incident).toBe('I-7');
  });

  it('keeps the share with a stage that says nothing of it', async () => {
    const told = { stage: 'blocked', reason: 'The schema is shared.' };
    const { body } = await answers.post('ada', PATH, told).expect(201);
    expect(body).toMatchObject({ stage: 'blocked', from: 30, to: 30 });
  });

  it('takes a month, and the state before it', async () => {
    const told = { ...TOLD, at: '2026-06' };
    const { body } = await answers.post('ada', PATH, told).expect(201);
    expect(body).toMatchObject({ at: Date.parse('2026-06-01'), from: 0 });
    expect(answers.strangler.store.happened[0].stated).toBe('2026-06');
  });

  it('finds a capability by the name that it had', async () => {
    const { body } = await answers
      .post('ada', of('invoices'), TOLD)
      .expect(201);
    expect(body.capability).toBe('bills');
  });

  it.each([
    [{ stage: 'canary', percent: 10 }, /reason: say why/],
    [{ ...TOLD, reason: ' ' }, /reason: say why/],
    [{ ...TOLD, percent: 101 }, /percent: expected a percentage from 0 to 100/],
    [{ ...TOLD, percent: -1 }, /percent: expected a percentage/],
    [{ ...TOLD, stage: 'gone' }, /stage/],
    [{ ...TOLD, who: 'me' }, /Unrecognized key/],
    [{ ...TOLD, at: 'May' }, /at: expected a month, a day or a moment/],
    [{ ...TOLD, at: '2026-02-31' }, /at: "2026-02-31" is no date/],
    [{ ...TOLD, at: '2027-01' }, /at: 2027-01 lies in the future/],
    [{ ...TOLD, at: '2025-12' }, /lies before the migration started/],
    [{ ...TOLD, stage: 'migrated' }, /migrated means .* 100 %, not 45 %/],
    [{ ...TOLD, stage: 'shadow' }, /shadow means .* 0 %, not 45 %/],
  ])('refuses %j', async (told, message) => {
    const { body } = await answers.post('ada', PATH, told).expect(400);
    expect(body.error.message).toMatch(message);
    expect(answers.strangler.store.happened).toEqual([]);
  });

  it.each([
    ['/v1/migrations/acme/gone/capabilities/x/events', /There is no migration/],
    [of('x'), /has no capability x. It has search, bills, deposits, letters/],
  ])('knows nothing of %s', async (path, message) => {
    const { body } = await answers.post('ada', path, TOLD).expect(404);
    expect(body.error.message).toMatch(message);
  });
});

describe('PUT .../capabilities/:capability/weight', () => {
  const WEIGHT = PATH.replace('events', 'weight');
  const ORDER = { percent: 30, reason: 'The next step.' };

  beforeEach(() => {
    answers.strangler.steerable = new Set(['bills']);
    answers.strangler.steered.length = 0;
    answers.strangler.problem = undefined;
  });

  it.each(['ada', 'root'])('moves the share for %s', async name => {
    const { body } = await answers.put(name, WEIGHT, ORDER).expect(200);
    expect(body).toEqual({ capability: 'bills', ...ORDER });
    expect(answers.strangler.steered).toEqual([
      {
        ...ORDER,
        migrationRef: 'migration:acme/leave',
        capability: 'bills',
        by: `user:acme/${name}`,
      },
    ]);
    expect(answers.audit).toMatchObject([['weight-update', 'success', ORDER]]);
  });

  it('does nothing for others, and has it on record', async () => {
    const { body } = await answers.put('bob', WEIGHT, ORDER).expect(403);
    expect(body.error.message).toMatch(/may move its traffic/);
    expect(answers.strangler.steered).toEqual([]);
    expect(answers.audit).toEqual([
      ['weight-update', 'fail', 'NotAllowedError'],
    ]);
  });

  it('says so where nobody takes orders', async () => {
    const path = WEIGHT.replace('bills', 'search');
    const { body } = await answers.put('ada', path, ORDER).expect(409);
    expect(body.error.message).toMatch(/Nobody can move the traffic of search/);
  });

  it('passes on why the gateway did not take it', async () => {
    answers.strangler.problem = new Error('The gateway is down.');
    expect((await answers.put('ada', WEIGHT, ORDER)).status).toBe(500);
    expect(answers.audit).toEqual([['weight-update', 'fail', 'Error']]);
  });

  it.each([
    [{ percent: 10 }, /reason: say why/],
    [{ percent: 130, reason: 'x' }, /percent: expected a percentage/],
    [{ reason: 'x' }, /percent: expected a percentage/],
  ])('refuses %j', async (order, message) => {
    const { body } = await answers.put('ada', WEIGHT, order).expect(400);
    expect(body.error.message).toMatch(message);
  });

  it('tells beforehand who may do what', async () => {
    const may = async (name: string) => {
      const { body } = await answers.get(name, '/v1/migrations/acme/leave');
      const [search, bills] = body.capabilities;
      const { mayRecord } = body;
      return [mayRecord, bills.mayRecord, bills.maySteer, search.maySteer];
    };
    expect(await may('ada')).toEqual([true, true, true, false]);
    expect(await may('root')).toEqual([true, true, true, false]);
    expect(await may('bob')).toEqual([false, false, false, false]);
  });
});

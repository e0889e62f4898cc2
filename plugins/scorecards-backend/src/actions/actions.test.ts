import { mockCredentials } from '@backstage/backend-test-utils';
import { type Started, startAnswers } from '../__testUtils__/startAnswers';

let answers: Started;
beforeAll(async () => {
  answers = await startAnswers();
});
afterAll(() => answers.stop());

type Input = Parameters<Started['actions']['invoke']>[0]['input'];

const ask = async (action: string, input: Input, name = 'ada') =>
  (
    await answers.actions.invoke({
      id: `test:${action}`,
      input,
      credentials: mockCredentials.user(`user:acme/${name}`),
    })
  ).output as Record<string, unknown>;

it('the questions only read, and running destroys nothing', async () => {
  const { actions } = await answers.actions.list();
  const reading = Object.fromEntries(
    actions.map(({ name, attributes }) => [name, attributes.readOnly]),
  );
  expect(reading).toEqual({
    'scorecard-of': true,
    'fix-next': true,
    'failing-entities': true,
    'run-scorecard': false,
  });
  for (const { attributes } of actions)
    expect(attributes.destructive).toBe(false);
});

describe('scorecard-of', () => {
  it('tells the level, what is next and why, in a sentence too', async () => {
    expect(await ask('scorecard-of', { entity: 'shop' })).toMatchObject({
      ...{ entityRef: 'component:acme/shop', level: 'bronze' },
      ...{ nextLevel: 'silver', passed: 1, counting: 3 },
      judgedAt: '2026-11-22T14:31:10.000Z',
      next: [
        {
          ...{ check: 'T-02', title: 'asks for T-02', verdict: 'fail' },
          message: '2 calls, 1 at most',
          evidence: [
            'calls component:acme/billing',
            'calls component:secret/vault',
          ],
          remediation: 'Mend T-02.',
        },
      ],
      sentence: 'shop: bronze, 1 of 3 checks pass; 1 to go to silver.',
    });
  });

  it('knows a team by what it owns, and says when nothing counts', async () => {
    const web = await ask('scorecard-of', { entity: 'group:acme/web' });
    expect(web).toMatchObject({ level: 'bronze', counting: 4 });
    const idle = await ask('scorecard-of', { entity: 'acme/idle' });
    expect(idle).toMatchObject({
      level: null,
      sentence: 'idle is not rated: no check counts.',
    });
  });

  it.each(['component:acme/shop', ' ACME/Shop '])(
    'finds what is named %s',
    async entity => {
      expect((await ask('scorecard-of', { entity })).entityRef).toBe(
        'component:acme/shop',
      );
    },
  );

  it('cannot tell of what is not there', async () => {
    await expect(ask('scorecard-of', { entity: 'gone' })).rejects.toThrow(
      /Nothing named gone has results/,
    );
    await expect(
      ask('scorecard-of', { entity: 'shop', scorecard: 'acme/gone' }),
    ).rejects.toThrow(/There is no scorecard:acme\/gone/);
  });
});

it('fix-next tells first what lifts something at once', async () => {
  const { steps } = await ask('fix-next', { scope: 'group:acme/web' });
  expect(steps).toMatchObject([
    { entityRef: 'component:acme/shop', check: 'T-02', lifts: 1 },
    { entityRef: 'component:acme/cart', check: 'T-03', lifts: 1 },
  ]);
});

describe('failing-entities', () => {
  it('lists what fails, and how many there are', async () => {
    expect(await ask('failing-entities', { check: 'T-02' })).toMatchObject({
      entities: [{ entityRef: 'component:acme/shop', verdict: 'fail' }],
      total: 1,
    });
    const input = { check: 'T-03', verdicts: ['no-data', 'warn'], limit: 1 };
    expect(await ask('failing-entities', input)).toMatchObject({
      entities: [{ check: 'T-03' }],
      total: 4,
    });
  });

  it('needs a check that there is', async () => {
    await expect(ask('failing-entities', { check: 'T-99' })).rejects.toThrow(
      /There is no check T-99/,
    );
  });
});

describe('run-scorecard', () => {
  it('queues a run for who may', async () => {
    const scope = 'group:acme/web';
    const scorecard = 'scorecard:acme/basics';
    expect(await ask('run-scorecard', { scope, scorecard })).toEqual({
      ...{ run: 'run-2', state: 'queued', before: 0 },
    });
    expect(answers.scorecards.runs.started).toEqual([
      {
        order: { scope, scorecards: [scorecard], checks: [] },
        actor: { by: 'user:acme/ada', trigger: 'person' },
      },
    ]);
  });

  it('is for nobody else', async () => {
    await expect(
      ask('run-scorecard', { scope: 'group:acme/pay' }),
    ).rejects.toThrow(/may run its scorecards/);
    await expect(ask('run-scorecard', {})).rejects.toThrow(
      /takes the right to run everything/,
    );
    expect(answers.scorecards.runs.started).toHaveLength(1);
  });
});

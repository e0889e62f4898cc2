import { mockCredentials } from '@backstage/backend-test-utils';
import { aLiveBreaker } from '../__testUtils__/aLiveBreaker';
import { type Answers, startAnswers } from '../__testUtils__/startAnswers';

const SHOP = 'component:acme/shop';
const credentials = mockCredentials.user('user:acme/ada');

let answers: Answers;
beforeAll(async () => {
  answers = await startAnswers([
    aLiveBreaker({
      entityRef: SHOP,
      name: 'bills',
      dependencyRef: 'component:acme/billing',
      states: ['half-open'],
    }),
    aLiveBreaker({
      entityRef: 'component:acme/edge',
      name: 'shop',
      states: ['open'],
    }),
    aLiveBreaker({ entityRef: SHOP, name: 'search' }),
    aLiveBreaker({ entityRef: 'component:acme/edge', name: 'search' }),
  ]);
});
afterAll(() => answers.stop());

type Input = Parameters<Answers['actions']['invoke']>[0]['input'];

const ask = async (action: string, input: Input) =>
  (await answers.actions.invoke({ id: `test:${action}`, input, credentials }))
    .output as Record<string, unknown>;

it('every question about breakers only reads', async () => {
  const { actions } = await answers.actions.list();
  expect(actions.map(({ name }) => name).toSorted()).toEqual([
    'blast-radius',
    'breaker-history',
    'open-breakers',
  ]);
  for (const { attributes } of actions)
    expect(attributes).toMatchObject({ readOnly: true, destructive: false });
});

describe('open-breakers', () => {
  it('says in a sentence how it stands, and lists what needs attention, worst first', async () => {
    const { sentence, breakers } = await ask('open-breakers', {});
    expect(sentence).toBe(
      '1 of 6 breakers are open, 1 half-open, 2 unknown, 2 closed.',
    );
    expect(breakers).toMatchObject([
      { id: 'acme:edge:shop', state: 'open', instancesOpen: '1 of 1' },
      { id: 'acme:shop:bills', state: 'half-open', owner: 'group:acme/web' },
      { state: 'unknown' },
      { state: 'unknown' },
    ]);
  });

  it('needs a scope that there is', async () => {
    await expect(
      ask('open-breakers', { scope: 'group:acme/gone' }),
    ).rejects.toThrow(/There is no group:acme\/gone/);
  });
});

describe('a breaker', () => {
  it.each([
    'acme:shop:bills',
    'bills',
    'shop bills',
    'Shop -> billing',
    'billing',
  ])('is found as %s', async breaker => {
    expect((await ask('blast-radius', { breaker })).id).toBe('acme:shop:bills');
  });

  it('has to be meant clearly', async () => {
    await expect(ask('blast-radius', { breaker: 'search' })).rejects.toThrow(
      /choose one by its id: acme:shop:search, acme:edge:search/,
    );
    await expect(ask('blast-radius', { breaker: 'gone' })).rejects.toThrow(
      /There is no breaker gone/,
    );
  });
});

it('blast-radius says who fails', async () => {
  const { sentence, services } = await ask('blast-radius', {
    breaker: 'bills',
  });
  expect(sentence).toBe('0 of 2 services above shop fail.');
  expect(services).toHaveLength(3);
});

it('breaker-history says in which states it was', async () => {
  const history = await ask('breaker-history', { breaker: 'bills' });
  expect(history).toMatchObject({
    breaker: { id: 'acme:shop:bills', state: 'half-open' },
    spells: [{ state: 'half-open', to: null }],
    more: 0,
  });
});

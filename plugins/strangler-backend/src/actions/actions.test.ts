import { mockCredentials } from '@backstage/backend-test-utils';
import { aMigration, DIG, LEAVE } from '../__testUtils__/acme';
import { type Started, startAnswers } from '../__testUtils__/startAnswers';

const TWIN = aMigration('twin', {
  owner: 'web',
  started: '2026-01',
  capabilities: [{ name: 'a' }],
});
TWIN.metadata.title = 'leave';

let answers: Started;
beforeAll(async () => {
  answers = await startAnswers([LEAVE, DIG, TWIN]);
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

const LEAVING = { migration: 'acme/leave' };

it('every question about migrations only reads', async () => {
  const { actions } = await answers.actions.list();
  expect(actions.map(({ name }) => name).toSorted()).toEqual([
    'forecast',
    'migration-progress',
    'what-is-left',
  ]);
  for (const { attributes } of actions)
    expect(attributes).toMatchObject({ readOnly: true, destructive: false });
});

describe('migration-progress', () => {
  it('tells of one migration in a sentence, and says what is unknown', async () => {
    const { migrations } = await ask('migration-progress', LEAVING);
    expect(migrations).toMatchObject([
      {
        ref: 'migration:acme/leave',
        progress: { weight: 42, count: 25, traffic: null, data: 50 },
        sentence: expect.stringMatching(
          /^Leave leave: 42\.0 % by weight, 25\.0 % by capability, unknown by traffic, 50\.0 % by data; moving\./,
        ),
      },
    ]);
  });

  it('tells of all that are in a scope, as they were', async () => {
    const input = { scope: 'group:acme/org', at: '2026-03' };
    const { migrations } = await ask('migration-progress', input);
    expect(migrations).toMatchObject([
      { ref: 'migration:acme/leave', progress: { weight: 15 } },
      { ref: 'migration:acme/twin', progress: { weight: 0 } },
    ]);
  });

  it('tells nobody of what they may not see', async () => {
    const text = JSON.stringify(await ask('migration-progress', {}, 'vera'));
    expect(text).toMatch(/acme\/leave/);
    expect(text).not.toMatch(/secret/);
  });
});

it('what-is-left tells what is missing, and what to do next', async () => {
  const { sentence, items } = await ask('what-is-left', LEAVING);
  expect(sentence).toMatch(
    /^4 capabilities are not retired; evidence missing \d+ of \d+\.$/,
  );
  expect(items).toContainEqual(
    expect.objectContaining({
      capability: 'bills',
      leftToRoute: 2.8,
      next: expect.any(String),
    }),
  );
});

it('forecast tells the months, under which assumptions', async () => {
  const { forecasts, followed } = await ask('forecast', {
    ...{ ...LEAVING, at: '2026-10' },
  });
  expect(forecasts).toContainEqual(
    expect.objectContaining({ verdict: expect.any(String) }),
  );
  expect(followed).toEqual(expect.any(String));
});

describe('a migration', () => {
  it.each(['migration:acme/leave', 'Leave leave', ' ACME/leave '])(
    'is found as %s',
    async migration => {
      expect((await ask('what-is-left', { migration })).ref).toBe(
        'migration:acme/leave',
      );
    },
  );

  it('has to be meant clearly', async () => {
    await expect(ask('what-is-left', { migration: 'leave' })).rejects.toThrow(
      /choose one by its reference: migration:acme\/leave, migration:acme\/twin/,
    );
    await expect(ask('what-is-left', { migration: 'gone' })).rejects.toThrow(
      /There is no migration gone/,
    );
    await expect(
      ask('what-is-left', { migration: 'dig' }, 'vera'),
    ).rejects.toThrow(/There is no migration dig/);
  });
});

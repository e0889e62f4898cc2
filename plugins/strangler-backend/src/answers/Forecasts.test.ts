import * as core from '@banyan/core';
import { DIG, LEAVE, NOW } from '../__testUtils__/acme';
import { type Started, startAnswers } from '../__testUtils__/startAnswers';

jest.mock('@banyan/core', () => {
  const actual = jest.requireActual('@banyan/core');
  return { ...actual, forecastOf: jest.fn(actual.forecastOf) };
});

const made = jest.mocked(core.forecastOf);

let answers: Started;
beforeAll(async () => {
  answers = await startAnswers([LEAVE, DIG]);
});
afterAll(() => answers.stop());
beforeEach(() => made.mockClear());

const list = async (at = '') => {
  await answers.get('ada', `/v1/migrations${at && `?at=${at}`}`).expect(200);
};

describe('the forecasts of a list', () => {
  it('are made ahead, and once for each version of a plan', async () => {
    await answers.tasks.get('strangler-forecasts')?.();
    expect(made).toHaveBeenCalledTimes(2);
    await list();
    await answers.tasks.get('strangler-forecasts')?.();
    expect(made).toHaveBeenCalledTimes(2);
  });

  it('are made anew of a plan in which something happened, and of no other', async () => {
    await list();
    made.mockClear();
    await answers.strangler.store.recordEvent({
      migrationRef: 'migration:acme/leave',
      ...{ kind: 'stage', origin: 'recorded', message: '', at: NOW - 1 },
      ...{ capability: 'bills', stage: 'migrated', to: 100 },
    });
    await list();
    expect(made.mock.calls.map(([{ ref }]) => ref)).toEqual([
      'migration:acme/leave',
    ]);
  });

  it('are those of the moment that is asked for', async () => {
    await list('2026-10');
    await list('2026-10-31');
    expect(made).toHaveBeenCalledTimes(2);
    await list('2026-09');
    expect(made).toHaveBeenCalledTimes(4);
  });
});

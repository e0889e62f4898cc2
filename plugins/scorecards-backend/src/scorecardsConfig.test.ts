import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { scorecardsConfig } from './scorecardsConfig';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

const read = (scorecards?: JsonObject) =>
  scorecardsConfig(new ConfigReader(scorecards ? { scorecards } : {}));

describe('the settings of scorecards', () => {
  it('have defaults', () => {
    expect(read()).toEqual({
      scheduleMs: HOUR,
      collectors: { timeoutMs: 60_000 },
      factsMaxAgeMs: DAY,
      retention: { changesMs: 730.5 * DAY, runs: 200, pushedMs: 90 * DAY },
      notifications: { enabled: true },
      badges: { public: false },
      exemptions: { longestMs: 180 * DAY },
    });
  });

  it('can all be set', () => {
    const settings = read({
      schedule: { minutes: 30 },
      collectors: { timeout: '10s' },
      factsMaxAge: { hours: 2 },
      retention: { changes: { days: 30 }, runs: 5, pushed: { days: 3 } },
      notifications: { enabled: false },
      badges: { public: true },
      exemptions: { longest: { days: 10 } },
    });
    expect(settings).toEqual({
      scheduleMs: HOUR / 2,
      collectors: { timeoutMs: 10_000 },
      factsMaxAgeMs: 2 * HOUR,
      retention: { changesMs: 30 * DAY, runs: 5, pushedMs: 3 * DAY },
      notifications: { enabled: false },
      badges: { public: true },
      exemptions: { longestMs: 10 * DAY },
    });
  });

  it('run no more often than every minute', () => {
    expect(read({ schedule: { seconds: 1 } }).scheduleMs).toBe(60_000);
  });

  it.each([
    [{ retention: { runs: 0.5 } }, 'scorecards.retention.runs'],
    [{ schedule: { minutes: 0 } }, 'scorecards.schedule'],
    [{ exemptions: { longest: 'long' } }, 'scorecards.exemptions.longest'],
  ])('name what is wrong: %j', (settings, path) => {
    expect(() => read(settings)).toThrow(path);
  });
});

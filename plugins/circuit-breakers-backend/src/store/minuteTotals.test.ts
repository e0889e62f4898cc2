import { testDatabases } from '../__testUtils__/testDatabases';
import { toMinuteRow } from './minuteRows';
import { minuteTotals } from './minuteTotals';

const databases = testDatabases();

const MINUTE = 60_000;

const minute = (breakerId: string, at: number, fallbackSuccesses?: number) =>
  toMinuteRow(
    {
      ...{ breakerId, at, latency: {}, openMs: 1_000, watchedMs: MINUTE },
      counts: { fallbackSuccesses },
    },
    'a',
  );

it.each(databases.ids)(
  'adds up the minutes of each breaker on %s',
  async id => {
    const database = await databases.migrated(id);
    await database('minutes').insert([
      minute('shop', MINUTE, 9),
      minute('shop', 2 * MINUTE, 1),
      minute('shop', 3 * MINUTE, 2),
      minute('bills', 3 * MINUTE),
    ]);
    const totals = await minuteTotals(database, { from: 2 * MINUTE });
    expect(totals).toEqual(
      new Map([
        [
          'bills',
          {
            ...{ since: 3 * MINUTE, openMs: 1_000, watchedMs: MINUTE },
            ...{ fallbackSuccesses: null, fallbackFailures: null },
          },
        ],
        [
          'shop',
          {
            ...{ since: 2 * MINUTE, openMs: 2_000, watchedMs: 2 * MINUTE },
            ...{ fallbackSuccesses: 3, fallbackFailures: null },
          },
        ],
      ]),
    );
    const some = await minuteTotals(database, {
      from: 0,
      breakerIds: ['shop'],
    });
    expect([...some.keys()]).toEqual(['shop']);
  },
);

import type { Database } from '@banyan/backstage-plugin-banyan-node';
import {
  aGroup,
  aScorecard,
  aService,
  isGreen,
} from '../__testUtils__/aCatalog';
import { aReplica, DAY, HOUR, NOON } from '../__testUtils__/aReplica';
import { testDatabases } from '../__testUtils__/testDatabases';

const databases = testDatabases();
const BASICS = aScorecard([{ id: 'TST-01', level: 'bronze' }]);
const GROUPS = [aGroup('checkout'), aGroup('search')];

type Colors = Record<string, { color: string; owner?: string }>;

const catalogOf = (services: Colors) => [
  ...[BASICS, ...GROUPS],
  ...Object.entries(services).map(([name, what]) => aService(name, what)),
];

describe('telling owners of levels', () => {
  let database: Database;

  beforeEach(async () => {
    database = await databases.migrated();
  });

  const start = async (
    services: Colors,
    config: Parameters<typeof aReplica>[0]['config'] = {},
  ) => {
    const entities = catalogOf(services);
    const replica = await aReplica({
      ...{ checks: [isGreen], config, database, entities },
    });
    return {
      ...replica,
      /** Runs on services of these colors, and tells. */
      async look(colors: Colors) {
        replica.clock.pass(HOUR);
        replica.catalog.entities = catalogOf(colors);
        await replica.run();
        await replica.tasks.tending();
      },
    };
  };

  it('says what was reached, to the group that owns it', async () => {
    const { look, sent } = await start({});
    await look({ cart: { color: 'red' }, find: { color: 'green' } });
    expect(sent).toEqual([]);
    await look({ cart: { color: 'green' }, find: { color: 'green' } });
    expect(sent).toEqual([
      {
        recipients: { type: 'entity', entityRef: 'group:acme/checkout' },
        payload: {
          title: 'cart reached bronze',
          description: 'cart: no level yet to bronze',
          link: '/catalog/acme/component/cart/scorecards',
          severity: 'low',
          topic: 'scorecards',
          scope: expect.stringMatching(/^scorecards:levels:/),
        },
      },
    ]);
  });

  it('sums up what moved for each group', async () => {
    const { look, sent } = await start({});
    await look({
      ...{ cart: { color: 'red' }, pay: { color: 'green' } },
      find: { color: 'green', owner: 'search' },
    });
    await look({
      ...{ cart: { color: 'green' }, pay: { color: 'red' } },
      find: { color: 'red', owner: 'search' },
    });
    expect(sent.map(({ payload }) => payload.title).sort()).toEqual([
      'Of what you own 1 reached a level, 1 lost one',
      'find is at no level yet, was at bronze',
    ]);
    expect(sent.map(({ payload }) => payload.severity)).toEqual([
      ...['normal', 'normal'],
    ]);
  });

  it('is quiet when a verdict changes and the level does not', async () => {
    const { look, sent } = await start({});
    await look({ cart: { color: 'red' } });
    await look({ cart: { color: 'yellow' } });
    expect(sent.map(({ payload }) => payload.title)).toEqual([
      'cart reached bronze',
    ]);
    await look({ cart: { color: 'green' } });
    expect(sent).toHaveLength(1);
  });

  it('does not count a check that is exempt', async () => {
    const { look, sent } = await start({});
    await look({ cart: { color: 'green' } });
    await database('exemptions').insert({
      ...{ id: 'e1', entity_ref: 'component:acme/cart', check_key: 'TST-01' },
      ...{ reason: 'later', state: 'approved', ends_on: '2026-12-31' },
      ...{ requested_by: 'user:default/ann', requested_at: NOON - DAY },
      ...{ open_key: 'e1' },
    });
    await look({ cart: { color: 'red' } });
    expect(sent).toEqual([]);
  });

  it('is done once, whichever replica does it', async () => {
    const one = await start({});
    await one.look({ cart: { color: 'red' } });
    await one.run();
    await one.look({ cart: { color: 'green' } });
    const other = await start({ cart: { color: 'green' } });
    await other.tasks.tending();
    await one.tasks.tending();
    expect([...one.sent, ...other.sent]).toHaveLength(1);
  });

  it('is not done when it is turned off', async () => {
    const { look, sent } = await start(
      {},
      { notifications: { enabled: false } },
    );
    await look({ cart: { color: 'red' } });
    await look({ cart: { color: 'green' } });
    expect(sent).toEqual([]);
  });
});

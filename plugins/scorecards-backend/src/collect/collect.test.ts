import type {
  CollectedFacts,
  Database,
  FactCollector,
} from '@banyan/backstage-plugin-banyan-node';
import { acme, aScorecard, isPainted } from '../__testUtils__/aCatalog';
import {
  aReplica,
  DAY,
  FakeClock,
  HOUR,
  MINUTE,
  NOON,
} from '../__testUtils__/aReplica';
import { testDatabases } from '../__testUtils__/testDatabases';

const databases = testDatabases();
const PAINT = aScorecard([{ id: 'TST-02', level: 'bronze' }]);
const CART = 'component:acme/cart';

const painted = (entityRef = CART, observedAt = NOON): CollectedFacts => ({
  ...{ entityRef, observedAt },
  facts: { paint: { color: 'green' } },
});

/** A collector that tells whatever it is given, as often as it is asked. */
const aCollector = (
  tell: (signal: AbortSignal) => AsyncIterable<unknown> | Iterable<unknown>,
  id = 'painter',
): FactCollector => ({
  ...{ id, title: 'Painter', sets: ['paint'] },
  async *collect({ signal }) {
    yield* tell(signal) as AsyncIterable<CollectedFacts>;
  },
});

describe.each(databases.ids)('collected facts, %s', kind => {
  let database: Database;

  beforeEach(async () => {
    database = await databases.migrated(kind);
  });

  const start = (parts: Partial<Parameters<typeof aReplica>[0]> = {}) =>
    aReplica({
      ...{ database, checks: [isPainted] },
      entities: [PAINT, ...acme({ cart: undefined, pay: undefined })],
      ...parts,
    });

  const verdictOf = async (
    { scorecards }: Awaited<ReturnType<typeof start>>,
    ref = CART,
  ) => (await scorecards.view()).verdictsOf(ref)?.get('TST-02');

  const stateOf = async (
    { scorecards }: Awaited<ReturnType<typeof start>>,
    id = 'painter',
  ) => (await scorecards.collectors()).find(each => each.id === id);

  it('are known to checks, on every replica', async () => {
    const replica = await start({
      collectors: [aCollector(() => [painted()])],
    });
    expect(await stateOf(replica)).toMatchObject({ state: 'silent' });
    expect(await replica.run()).toMatchObject({ state: 'done', errors: [] });
    expect(await verdictOf(replica)).toBe('pass');
    expect(await verdictOf(replica, 'component:acme/pay')).toBe('no-data');
    expect(await stateOf(replica)).toEqual({
      ...{ id: 'painter', title: 'Painter', sets: ['paint'], state: 'well' },
      ...{ error: null, entities: 1, observedAt: NOON, collectedAt: NOON },
    });
    const other = await start();
    const world = await other.scorecards.world();
    expect(world.document(CART).facts).toEqual({ paint: { color: 'green' } });
  });

  it('replace those of before', async () => {
    let told = [painted()];
    const replica = await start({ collectors: [aCollector(() => told)] });
    await replica.run();
    told = [];
    await replica.run();
    expect(await verdictOf(replica)).toBe('no-data');
  });

  const failures = {
    throws: aCollector(async function* tell() {
      yield painted('component:acme/pay');
      throw new Error('the painter is ill');
    }),
    hangs: aCollector(async function* tell() {
      yield painted('component:acme/pay');
      await new Promise(() => {});
    }),
    'never ends': aCollector(async function* tell() {
      for (;;) yield painted('component:acme/pay');
    }),
  };

  it.each(Object.entries(failures))(
    'of a collector that %s stay those of before, and the run says so',
    async (_, failing) => {
      const well = aCollector(() => [painted(undefined, NOON - MINUTE)]);
      const others = aCollector(() => [painted('component:acme/pay')], 'other');
      await (await start({ collectors: [well] })).run();
      const replica = await start({
        collectors: [failing, others],
        config: { collectors: { timeout: { milliseconds: 250 } } },
      });
      const run = await replica.run();
      expect(run).toMatchObject({
        state: 'done',
        errors: [
          {
            where: 'collector painter',
            message: expect.stringContaining('stay in use'),
          },
        ],
      });
      expect(await verdictOf(replica)).toBe('pass');
      expect(await verdictOf(replica, 'component:acme/pay')).toBe('pass');
      expect(await stateOf(replica)).toMatchObject({
        ...{ state: 'failing', entities: 1, error: expect.any(String) },
      });
    },
  );

  it('are unknown once their collector has failed for long', async () => {
    const clock = new FakeClock();
    let isWell = true;
    const collector = aCollector(() => {
      if (!isWell) throw new Error('the painter is ill');
      return [painted()];
    });
    const replica = await start({ clock, collectors: [collector] });
    await replica.run();
    isWell = false;
    clock.pass(23 * HOUR);
    await replica.run();
    expect(await verdictOf(replica)).toBe('pass');
    clock.pass(2 * HOUR);
    await replica.run();
    expect(await verdictOf(replica)).toBe('no-data');
  });

  it('that are rubbish are refused line by line', async () => {
    const rubbish = [
      null,
      'paint',
      { entityRef: 'component:acme/pay' },
      { ...painted(), entityRef: 'a b c' },
      { ...painted(), facts: { deploys: { since: 'lately', deploys: [] } } },
      { ...painted(), observedAt: NOON + DAY },
      { ...painted(), facts: { paint: 'green' } },
    ];
    const replica = await start({
      collectors: [aCollector(() => [...rubbish, painted()])],
    });
    const { errors, state } = await replica.run();
    expect(state).toBe('done');
    expect(errors).toHaveLength(rubbish.length);
    expect(errors.map(({ entityRef }) => entityRef)).toEqual([
      ...[null, null, 'component:acme/pay', null],
      ...[CART, CART, CART],
    ]);
    expect(errors[4].message).toMatch(/^deploys\.since/);
    expect(await verdictOf(replica)).toBe('pass');
  });

  describe('that are pushed', () => {
    const push = (observedAt?: string, color = 'green') => ({
      ...{ entityRef: 'Component:acme/Cart', facts: { paint: { color } } },
      observedAt,
    });
    const iso = (moment: number) => new Date(moment).toISOString();

    it('are taken, the newest of an entity and set', async () => {
      const replica = await start();
      const { scorecards } = replica;
      expect(
        await scorecards.takePushed('ci', [
          push(iso(NOON - HOUR), 'red'),
          push(iso(NOON - MINUTE), 'blue'),
          push(iso(NOON - DAY), 'white'),
        ]),
      ).toEqual({ taken: 3, refused: [] });
      await scorecards.takePushed('ci', [push(iso(NOON - HOUR), 'black')]);
      await replica.run();
      expect(await verdictOf(replica)).toBe('pass');
      const world = await scorecards.world();
      expect(world.document(CART).facts).toEqual({ paint: { color: 'blue' } });
      expect(await stateOf(replica, 'ci')).toMatchObject({
        ...{ state: 'pushed', sets: ['paint'], entities: 1 },
      });
    });

    it('are refused with their place where they are rubbish', async () => {
      const { scorecards } = await start();
      const { refused, taken } = await scorecards.takePushed('ci', [
        push(),
        { entityRef: CART, facts: { chaos: { at: 'never' } } },
        { entityRef: '', facts: {} },
      ]);
      expect(taken).toBe(1);
      expect(refused.map(({ index }) => index)).toEqual(['items.1', 'items.2']);
      expect(refused[0].problem).toMatch(/^chaos\.at/);
    });

    it('win over what was collected before, and lose against what was collected later', async () => {
      const { run, scorecards } = await start({
        collectors: [aCollector(() => [painted(CART, NOON - HOUR)])],
      });
      const colorOf = async () => {
        const world = await scorecards.world({ fresh: true });
        return world.document(CART).facts;
      };
      await run();
      await scorecards.takePushed('ci', [push(iso(NOON - DAY), 'red')]);
      expect(await colorOf()).toEqual({ paint: { color: 'green' } });
      await scorecards.takePushed('ci', [push(iso(NOON), 'red')]);
      expect(await colorOf()).toEqual({ paint: { color: 'red' } });
    });
  });
});

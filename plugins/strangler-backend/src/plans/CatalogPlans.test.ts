import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { stateAt } from '@banyan/core';
import { aCapability, aMigration, REF } from '../__testUtils__/aMigration';
import { FakeClock, MINUTE, NOON, SECOND } from '../__testUtils__/aReplica';
import type { RecordedEvent } from '../store/StranglerStore';
import type { ConfiguredSource } from '../stranglerConfig';
import { CapabilityNames } from './CapabilityNames';
import { CatalogPlans } from './CatalogPlans';

const EDGE: ConfiguredSource = {
  ...{ id: 'edge', type: 'fleet', url: 'http://edge.acme.io' },
  ...{ title: 'Edge', simulated: false, options: {} },
};

const recordedAs = (more: Partial<RecordedEvent>): RecordedEvent => ({
  ...{ id: '1', migrationRef: REF, capability: 'orders', kind: 'stage' },
  ...{ at: NOON, stated: '2026-11-22', stage: 'canary', from: 20, to: 60 },
  ...{ origin: 'recorded', by: 'user:acme/ann', reason: 'calm', data: null },
  ...{ incident: null, evidence: null, message: '' },
  ...more,
});

function somePlans(...given: Entity[]) {
  const clock = new FakeClock();
  const catalog = {
    entities: given,
    reads: 0,
    read: undefined as (() => Promise<Entity[]>) | undefined,
  };
  const recorded: RecordedEvent[] = [];
  const logger = mockServices.logger.mock();
  const names = new CapabilityNames();
  const plans = new CatalogPlans({
    ...{ logger, names, now: clock.now, sources: [EDGE] },
    read: async () => {
      catalog.reads += 1;
      return catalog.read ? catalog.read() : [...catalog.entities];
    },
    recorded: async () => recorded,
    revision: async () => String(recorded.length),
  });
  const percent = async () => {
    const plan = await plans.get(REF);
    return plan && stateAt(plan.migration.capabilities[0], clock.now()).percent;
  };
  return { catalog, clock, logger, names, percent, plans, recorded };
}

describe('the plans', () => {
  it('are the migrations of the catalog, with what is to be read of them', async () => {
    const halt = {
      ...{ metric: 'incidents a week', above: 5 },
      traffic: { source: 'edge', query: 'incidents' },
    };
    const { plans } = somePlans(
      aMigration(
        [
          aCapability('orders', {
            to: 'component:orders',
            routes: ['/orders'],
            traffic: { source: 'edge', legacy: 'monolith' },
          }),
          aCapability('stock', { traffic: undefined }),
        ],
        { halt },
      ),
    );
    expect(await plans.all()).toMatchObject([
      {
        ref: REF,
        migration: {
          title: 'Shop to services',
          owner: 'group:acme/checkout',
          capabilities: [{ name: 'orders' }, { name: 'stock' }],
        },
        problems: [],
        subjects: [
          {
            ...{ name: 'orders', source: 'edge', routes: ['/orders'] },
            ...{ to: 'component:acme/orders', legacy: 'monolith', new: null },
          },
        ],
        haltQuery: { source: 'edge', query: 'incidents' },
      },
    ]);
    expect(await plans.get('migration:acme/gone')).toBeUndefined();
  });

  it('hold what was recorded at once, whoever recorded it', async () => {
    const { percent, plans, recorded, clock } = somePlans(aMigration());
    clock.pass(SECOND);
    expect(await percent()).toBe(20);
    recorded.push(recordedAs({}));
    expect(await percent()).toBe(60);
    recorded.push(recordedAs({ kind: 'rollback', to: 0, origin: 'gateway' }));
    expect(await percent()).toBe(0);
    const { migration } = (await plans.all())[0];
    expect(migration.capabilities[0].history.map(each => each.origin)).toEqual([
      'catalog',
      'recorded',
      'gateway',
    ]);
  });

  it('stay the same objects while nothing changes', async () => {
    const entity = aMigration();
    entity.metadata.etag = 'a';
    const { catalog, plans } = somePlans(entity);
    const [before] = await plans.all();
    expect((await plans.all())[0]).toBe(before);
    catalog.entities = [structuredClone(entity)];
    await plans.refresh();
    expect((await plans.all())[0]).toBe(before);
    catalog.entities[0].metadata.etag = 'b';
    await plans.refresh();
    expect((await plans.all())[0]).not.toBe(before);
  });

  it('give a renamed capability what was recorded under its former name', async () => {
    const { names, percent, plans, recorded } = somePlans(
      aMigration([aCapability('purchases', { formerly: ['orders', 'cart'] })]),
    );
    recorded.push(recordedAs({ at: NOON }));
    expect(await percent()).toBe(60);
    expect((await plans.all())[0].problems).toEqual([]);
    expect(names.today(REF, 'cart')).toBe('purchases');
    expect(names.all(REF, 'purchases')).toEqual([
      'purchases',
      'orders',
      'cart',
    ]);
  });

  it('say what does not fit', async () => {
    const { plans, recorded } = somePlans(
      aMigration(
        [
          aCapability('purchases', {
            formerly: ['cart', 'stock'],
            dependsOn: ['payments'],
            traffic: { source: 'edgy' },
            history: [
              { at: '2026-11', stage: 'canary', percent: 5 },
              { at: '2026-10', stage: 'legacy' },
            ],
          }),
          aCapability('stock', { formerly: ['cart'] }),
        ],
        {
          target: '2025',
          halt: {
            ...{ metric: 'incidents', above: 1 },
            traffic: { source: 'gauge', query: 'x' },
          },
        },
      ),
    );
    recorded.push(recordedAs({}), recordedAs({ at: NOON + 1 }));
    expect((await plans.all())[0].problems).toEqual([
      'purchases depends on payments, which is no capability here',
      'purchases was formerly stock, but so is or was another capability: what was recorded as stock is taken for the other one',
      'purchases names the source edgy, which is not configured: add it to strangler.sources, or correct traffic.source',
      'The history of purchases is not in order of time: 2026-10 stands after 2026-11; it is read in order',
      'stock was formerly cart, but so is or was another capability: what was recorded as cart is taken for the other one',
      'The halt rule asks the source gauge, which is not configured: add it to strangler.sources, or correct halt.traffic.source',
      'Its target 2025 lies before its start 2026-01',
      '2 events of orders (since 2026-11-22) fit no capability: say under formerly which one was called so',
    ]);
  });

  it('leave out a migration that cannot be read, and say why', async () => {
    const history = [{ at: '2026-11', stage: 'canary', percent: 120 }];
    const broken = aMigration([aCapability('orders', { history })]);
    const good = aMigration(undefined, { name: 'other' });
    const { plans } = somePlans(broken, good);
    expect((await plans.all()).map(({ ref }) => ref)).toEqual([
      'migration:acme/other',
    ]);
    expect(await plans.broken()).toEqual([
      { ref: REF, problem: expect.stringContaining('percent') },
    ]);
  });

  it('are read again when they are older than half a minute', async () => {
    const { catalog, clock, plans } = somePlans(aMigration());
    await plans.all();
    clock.pass(29 * SECOND);
    await plans.all();
    expect(catalog.reads).toBe(1);
    catalog.entities = [];
    clock.pass(31 * SECOND);
    expect(await plans.all()).toEqual([]);
    expect(catalog.reads).toBe(2);
  });

  it('are looked for again soon while the catalog is still being filled', async () => {
    const { catalog, clock, plans } = somePlans();
    expect(await plans.all()).toEqual([]);
    catalog.entities.push(aMigration([aCapability('orders')]));
    clock.pass(SECOND);
    expect(await plans.all()).toEqual([]);
    clock.pass(2 * SECOND);
    expect(await plans.all()).toHaveLength(1);
    expect(catalog.reads).toBe(2);
  });

  it('stay as they were while the catalog is down, which is said once', async () => {
    const { catalog, clock, logger, plans } = somePlans(aMigration());
    await plans.all();
    catalog.read = () => Promise.reject(new Error('the catalog is down'));
    for (let i = 0; i < 5; i++) {
      clock.pass(MINUTE);
      expect(await plans.all()).toHaveLength(1);
    }
    expect(logger.warn).toHaveBeenCalledTimes(1);
    catalog.read = async () => [];
    await plans.refresh();
    expect(await plans.all()).toEqual([]);
  });

  it('are not to be had when the catalog was never read', async () => {
    const { catalog, plans } = somePlans();
    catalog.read = () => Promise.reject(new Error('the catalog is down'));
    await expect(plans.all()).rejects.toThrow(
      'The migrations of the catalog cannot be read',
    );
  });
});

import {
  acme,
  aScorecard,
  aService,
  isGreen,
  isPainted,
} from '../__testUtils__/aCatalog';
import { MINUTE } from '../__testUtils__/aReplica';
import { startPeople, type StartedPeople } from '../__testUtils__/startPeople';

const SHOP = 'component:acme/shop';

const ENTITIES = [
  ...acme({ shop: 'red', cart: 'green' }),
  aScorecard([
    { id: 'TST-01', level: 'bronze' },
    { id: 'TST-02', level: 'bronze' },
  ]),
];

describe('facts that pipelines tell', () => {
  let portal: StartedPeople;

  beforeEach(async () => {
    portal = await startPeople({
      entities: ENTITIES,
      checks: [isGreen, isPainted],
    });
  }, 60_000);
  afterEach(() => portal.stop());

  const push = (name: string, ...items: unknown[]) =>
    portal.post(name, 'facts', { collector: 'ci', items });

  const paint = (entityRef: string) => ({
    entityRef,
    facts: { paint: { coats: 2 } },
  });

  it('are judged in the next run', async () => {
    const { body } = await push('service', paint(SHOP)).expect(200);
    expect(body).toEqual({ taken: 1, refused: [] });
    await portal.run();
    const path = `results?entityRef=${SHOP}&check=TST-02`;
    const results = await portal.get('ada', path);
    expect(results.body.items).toMatchObject([{ verdict: 'pass' }]);
  });

  it('are told by services and by who has the permission', async () => {
    await push('service', paint(SHOP)).expect(200);
    await push('root', paint(SHOP)).expect(200);
    const { body } = await push('ada', paint(SHOP)).expect(403);
    expect(body.error.message).toMatch(/scorecards\.facts\.push/);
  });

  it('are refused one by one, each with its place and a reason', async () => {
    const { body } = await push(
      'service',
      paint('component:acme/gone'),
      paint(SHOP),
      { entityRef: SHOP, facts: { deploys: { since: 'once' } } },
      { entityRef: SHOP },
      paint('shop'),
      { ...paint(SHOP), observedAt: 'yesterday' },
      { ...paint(SHOP), observedAt: '2027-01-01T00:00:00Z' },
      paint('Component:acme/Cart'),
    ).expect(207);
    expect(body.taken).toBe(2);
    const [gone, deploys, none, name, moment, ahead] = body.refused;
    expect(body.refused).toHaveLength(6);
    expect(gone).toEqual({
      index: 'items.0',
      problem:
        'entityRef: there is no component:acme/gone in the catalog, or you may not read it. Register it first.',
    });
    expect(deploys.index).toBe('items.2');
    expect(deploys.problem).toMatch(/^deploys\.since/);
    expect([none.index, name.index]).toEqual(['items.3', 'items.4']);
    expect(name.problem).toMatch(/expected the reference of an entity/);
    expect(moment).toMatchObject({ index: 'items.5' });
    expect(moment.problem).toMatch(/^observedAt/);
    expect(ahead).toEqual({
      index: 'items.6',
      problem: 'observedAt: it lies in the future',
    });
  });

  it('are an error when none of them is in order', async () => {
    const { body } = await push('service', paint('component:acme/gone')).expect(
      400,
    );
    expect(body.error.message).toMatch(/^items\.0: entityRef: there is no/);
  });

  it.each([
    [{ collector: 'CI!', items: [paint(SHOP)] }, /collector: expected a name/],
    [{ collector: 'topology', items: [paint(SHOP)] }, /Choose another name/],
    [{ collector: 'ci', items: [] }, /items: expected one item at least/],
    [{ collector: 'ci' }, /items: expected a list/],
  ])('say what is wrong with %j', async (body, message) => {
    const answer = await portal.post('service', 'facts', body).expect(400);
    expect(answer.body.error.message).toMatch(message);
  });

  it('are taken of an entity that was registered a moment ago', async () => {
    await push('service', paint(SHOP)).expect(200);
    portal.catalog.entities.push(aService('till'));
    await push('root', paint('component:acme/till')).expect(400);
    portal.clock.pass(MINUTE);
    const { body } = await push('service', paint('component:acme/till'));
    expect(body).toEqual({ taken: 1, refused: [] });
  });

  it('are on record', async () => {
    await push('service', paint(SHOP), paint('component:acme/gone'));
    await push('ada', paint(SHOP));
    expect(portal.audit).toEqual([
      ['facts-push', 'success', { collector: 'ci', taken: 1, refused: 1 }],
      ['facts-push', 'fail', 'NotAllowedError'],
    ]);
  });
});

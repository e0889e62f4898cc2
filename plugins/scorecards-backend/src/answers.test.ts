import { aScorecard, BASICS, DAY, NOW } from './__testUtils__/acme';
import { aRun } from './__testUtils__/FakeScorecards';
import { type Started, startAnswers } from './__testUtils__/startAnswers';

const ON_CALL = aScorecard('on-call', {
  draft: true,
  filter: { kind: 'component' },
  levels: ['ready'],
  checks: [{ id: 'T-01', level: 'ready' }],
});

const LATER = aScorecard('later', {
  filter: { kind: 'group' },
  checks: [{ id: 'T-04', level: 'bronze', from: '2027-01-01' }],
});

let answers: Started;
beforeAll(async () => {
  answers = await startAnswers({ scorecards: [BASICS, LATER, ON_CALL] });
});
afterAll(() => answers.stop());

const get = async (path: string, name = 'ada') =>
  (await answers.get(name, `/v1/${path}`).expect(200)).body;

type Named = { ref: string };

const byRef = <T extends Named>(items: T[]) =>
  Object.fromEntries(items.map(each => [each.ref, each]));

describe('GET /v1/report', () => {
  it('shows how teams stand by the worst of what they own', async () => {
    const report = await get('report?scope=group:acme/org');
    const rows = byRef<Named & { cells: string }>(report.items);
    expect(report.checks.map(({ key }: { key: string }) => key)).toEqual([
      ...['T-01', 'T-02', 'T-03', 'T-04'],
    ]);
    expect(rows['group:acme/web']).toMatchObject({
      ...{ cells: 'pf?p', entities: 3, missing: ['T-02'] },
      standing: { reached: 0, blockedAt: 1 },
      unit: { ref: 'group:acme/web' },
    });
    expect(rows['group:acme/pay']).toMatchObject({
      ...{ cells: 'ppwp', missing: ['T-03'] },
      standing: { reached: 1, blockedAt: 2 },
    });
    expect(rows['group:acme/idle'].cells).toBe('   p');
    expect(report.counts).toMatchObject({ rated: 2, notRated: 1, fail: 1 });
    expect(report.distribution).toEqual([
      { level: null, count: 0 },
      { level: 'bronze', count: 1 },
      { level: 'silver', count: 1 },
      { level: 'gold', count: 0 },
    ]);
  });

  it('says what a check would bring', async () => {
    const { checks } = await get('report?scope=group:acme/org');
    expect(checks[1]).toMatchObject({
      ...{ id: 'T-02', title: 'asks for T-02', track: 'conway' },
      ...{ level: 'silver', failing: 1, applicable: 2, rise: 1, blocks: 1 },
    });
  });

  it('can be narrowed to a theme, to one scorecard, and to what is nearest to its level', async () => {
    const themed = await get('report?track=ownership&rows=entity');
    expect(themed.checks.map(({ id }: { id: string }) => id)).toEqual([
      'T-01',
      'T-04',
    ]);
    const draft = await get('report?scorecard=acme/on-call&rows=entity');
    expect(draft.levels).toEqual(['ready']);
    expect(draft.scorecard.title).toBe('Card on-call');
    const few = await get('report?rows=entity&limit=1');
    expect(few.items[0].missing).toHaveLength(1);
    expect(few.leftOut).toBeGreaterThan(3);
    expect(few.counts.rated).toBe(few.leftOut + 1);
  });

  it('is about one entity when that is the scope', async () => {
    const { items } = await get('report?scope=component:acme/cart');
    expect(items).toMatchObject([{ ref: 'group:acme/web', cells: 'pp?' }]);
  });
});

describe('GET /v1/scorecards and /v1/checks', () => {
  it('list scorecards, drafts for the group that owns them', async () => {
    const mine = await get('scorecards');
    expect(mine.items.map(({ ref }: Named) => ref)).toEqual([
      ...['scorecard:acme/basics', 'scorecard:acme/later'],
      'scorecard:acme/on-call',
    ]);
    const others = await get('scorecards', 'bob');
    expect(others.items.map(({ ref }: Named) => ref)).toEqual([
      ...['scorecard:acme/basics', 'scorecard:acme/later'],
    ]);
    const rated = byRef<Named & { rated: number }>(mine.items);
    expect(rated['scorecard:acme/basics'].rated).toBe(8);
    expect(rated['scorecard:acme/on-call']).toMatchObject({
      ...{ draft: true, levels: ['ready'] },
      distribution: [
        { level: null, count: 0 },
        { level: 'ready', count: 4 },
      ],
    });
  });

  it('say where a check counts, and from when', async () => {
    const { items } = await get('checks');
    const found = items.find(({ key }: { key: string }) => key === 'T-04');
    expect(found).toMatchObject({ level: 'bronze', rule: null, needs: [] });
    expect(found.scorecards).toEqual([
      {
        ...{ scorecard: 'scorecard:acme/basics', title: 'Card basics' },
        ...{ level: 'bronze', weight: 1 },
      },
      {
        ...{ scorecard: 'scorecard:acme/later', title: 'Card later' },
        ...{ level: 'bronze', weight: 1, from: '2027-01-01' },
      },
    ]);
  });
});

describe('GET /v1/results', () => {
  it('lists every result once, page by page', async () => {
    const whole = await get('results?limit=500');
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: {
        items: { entityRef: string; check: string }[];
        nextCursor: string | null;
      } = await get(`results?limit=3${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map(each => `${each.entityRef} ${each.check}`));
      cursor = page.nextCursor;
    }
    expect(seen).toHaveLength(whole.total);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(seen.toSorted());
  });

  it.each([
    ['verdict=warn,no-data', 4],
    ['verdict=warn&verdict=no-data&check=T-03', 4],
    ['check=T-01', 4],
    ['check=T-01,T-04&scope=group:acme/web', 3],
    ['scope=system:acme/front', 8],
    ['scorecard=acme/later', 4],
    ['scorecard=acme/later&check=T-01', 0],
    ['entityRef=component:acme/shop', 3],
  ])('finds what is asked for by %s', async (query, total) => {
    expect((await get(`results?${query}`)).total).toBe(total);
  });

  it('says how to mend what does not pass, in the words of the scorecard', async () => {
    const { items } = await get('results?entityRef=component:acme/billing');
    expect(items).toMatchObject([
      { check: 'T-01', remediation: null, patch: null },
      { check: 'T-02', remediation: null },
      { check: 'T-03', remediation: 'Mend T-03.', patch: 'spec: {}' },
    ]);
  });
});

describe('GET /v1/entities', () => {
  const SHOP = 'entities/component/acme/shop';

  it('shows the ladder, rung by rung, and what is next', async () => {
    const shop = await get(SHOP);
    expect(shop.rolledUp).toBe(false);
    expect(shop.overall).toMatchObject({
      scorecard: null,
      next: ['T-02'],
      standing: { reached: 0, blockedAt: 1, points: 1, possible: 4 },
      rungs: [
        { level: 'bronze', state: 'reached', passed: 1, counting: 1 },
        { level: 'silver', state: 'open', passed: 0, counting: 1 },
        { level: 'gold', state: 'ahead', passed: 0, counting: 1 },
      ],
    });
    const refs = shop.scorecards.map(
      (each: { scorecard: Named }) => each.scorecard.ref,
    );
    expect(refs).toEqual(['scorecard:acme/basics', 'scorecard:acme/on-call']);
    expect(shop.elsewhere).toEqual([
      {
        ref: 'scorecard:acme/later',
        title: 'Card later',
        filter: { kind: 'group' },
      },
    ]);
    expect(shop.may).toEqual(['run', 'exempt']);
    expect((await get(SHOP, 'vera')).may).toEqual([]);
  });

  it('stands by the worst of what belongs to it, and says where that is', async () => {
    const web = await get('entities/group/acme/web');
    expect(web.rolledUp).toBe(true);
    const worst = web.results.map(
      ({ check, entityRef }: { check: string; entityRef: string }) => [
        check,
        entityRef,
      ],
    );
    expect(worst).toContainEqual(['T-02', 'component:acme/shop']);
    expect(worst).toContainEqual(['T-04', 'group:acme/web']);
    const report = await get('report?scope=group:acme/web');
    expect(web.overall.standing).toEqual(report.items[0].standing);
  });

  it('has peers without names', async () => {
    const { peers } = await get('entities/component/acme/cart');
    expect(peers).toEqual({
      what: 'tier 1 services of org',
      shares: [0.75, 0.25],
      own: 0,
    });
  });

  it('remembers what it was, and in which runs', async () => {
    const { store } = answers.scorecards;
    const change = { entityRef: 'component:acme/shop', check: 'T-02' };
    store.happened = [
      { ...change, at: NOW - 3 * DAY, from: 'pass', to: 'fail' },
      { ...change, at: NOW - 9 * DAY, from: 'fail', to: 'pass' },
    ];
    store.done = [
      aRun(1),
      aRun(2, { scope: 'group:acme/pay' }),
      aRun(5, { scope: 'group:acme/web' }),
      aRun(10, { scope: 'component:acme/shop' }),
      aRun(100),
    ];
    const shop = await get(SHOP);
    const [, found] = shop.results;
    expect(found.recent).toEqual(['fail', 'pass', 'fail']);
    expect(found.since).toBe(NOW - 3 * DAY);
    expect(
      shop.history.map(({ passed }: { passed: number }) => passed),
    ).toEqual([1, 2, 1, 1]);
    expect(shop.changes).toMatchObject([
      { check: null, from: 'silver', to: 'bronze', at: NOW - 3 * DAY },
      {
        check: 'T-02',
        from: 'pass',
        to: 'fail',
        message: '2 calls, 1 at most',
      },
      { check: null, from: 'bronze', to: 'silver', at: NOW - 9 * DAY },
      { check: 'T-02', from: 'fail', to: 'pass', message: null },
    ]);
    const trend = await get('trend?rows=entity&days=30');
    expect(trend.points).toHaveLength(27);
    expect(trend.since).toBe(NOW - 90 * DAY);
    store.happened = [];
    store.done = [];
  });
});

describe('what to do next', () => {
  it('is what lifts something at once, and what has to be up', async () => {
    const { items } = await get('fix-next?scope=group:acme/org&limit=2');
    expect(
      items.map((each: { result: { entityRef: string; check: string } }) => [
        each.result.entityRef,
        each.result.check,
      ]),
    ).toEqual([
      ['component:acme/billing', 'T-03'],
      ['component:acme/shop', 'T-02'],
    ]);
    expect(items[0]).toMatchObject({
      ...{ checkTitle: 'asks for T-03', level: 'gold', rise: 2 },
    });
  });

  it('is, of a team, where it is worst', async () => {
    const { items } = await get('entities/group/acme/web/next');
    expect(items).toMatchObject([
      { result: { entityRef: 'component:acme/shop', check: 'T-02' }, rise: 1 },
    ]);
  });
});

describe('GET /v1/levels', () => {
  it('is short, and knows groups by what belongs to them', async () => {
    const refs = 'component:acme/shop,group:acme/web,component:acme/gone';
    const { items, levels } = await get(`levels?refs=${refs}`);
    expect(levels).toEqual(['bronze', 'silver', 'gold']);
    expect(items).toEqual([
      {
        ref: 'component:acme/shop',
        ...{ reached: 0, passed: 1, counting: 3, missing: 1 },
      },
      {
        ref: 'group:acme/web',
        ...{ reached: 0, passed: 2, counting: 4, missing: 1 },
      },
    ]);
  });

  it('takes many references', async () => {
    const many = Array.from({ length: 60 }, (_, i) => `component:acme/s${i}`);
    const refs = [...many, 'component:acme/shop'].map(ref => `refs=${ref}`);
    expect((await get(`levels?${refs.join('&')}`)).items).toHaveLength(1);
  });
});

describe('an exemption that holds', () => {
  it('takes the check out of every count, and is told with its end', async () => {
    const asked = { entityRef: 'component:acme/shop', check: 'T-02' };
    const { body } = await answers
      .post('ada', '/v1/exemptions', {
        ...{ ...asked, reason: 'Until it moves.', endsOn: '2026-12-31' },
      })
      .expect(201);
    const waiting = await get('results?entityRef=component:acme/shop');
    expect(waiting.items[1]).toMatchObject({
      verdict: 'fail',
      exemption: { state: 'requested' },
    });
    await answers
      .post('olga', `/v1/exemptions/${body.id}/approve`, {})
      .expect(200);
    const shop = await get('entities/component/acme/shop');
    expect(shop.overall.standing).toMatchObject({
      ...{ reached: 0, blockedAt: 2, passed: 1, counting: 2 },
    });
    expect(shop.results[1]).toMatchObject({
      verdict: 'exempt',
      message: '2 calls, 1 at most',
      exemption: { id: body.id, endsOn: '2026-12-31', state: 'approved' },
    });
    expect(shop.exemptions).toMatchObject([{ id: body.id, state: 'approved' }]);
    const { counts } = await get('report?scope=group:acme/org');
    expect(counts).toMatchObject({ fail: 0, exempt: 1 });
  });
});

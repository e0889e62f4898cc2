import { alignmentOf, nothingKnown } from '../__testUtils__/answers';
import { conwayAnswer } from './conwayAnswer';
import { measureRows } from './measureRows';
import { trendOf } from './trendOf';

const readings = (alignment: Parameters<typeof measureRows>[0]) =>
  Object.fromEntries(
    measureRows(alignment).map(({ id, figure, of, status, verdict }) => [
      id,
      `${figure} | ${of} | ${status}: ${verdict}`,
    ]),
  );

describe('measureRows', () => {
  it('reads Uber as the wireframe does', () => {
    expect(readings(alignmentOf('uber'))).toMatchObject({
      mirror: '0.94 | 48/51 calls | pass: 0.85 or more',
      congruence: '97 % | 31/32 team pairs | warn: 1 gap',
      modularity: '0.40 | best found 0.55 | warn: 74 % of best',
      propagationCost: '14.8 % | 286/1936 pairs | pass: under 20 %',
      coreSize: '5 | 5/44 components | fail: a cycle',
      teamLoad: '95 % | 18/19 teams own 1–3 | warn: 1 over',
      distributedMonolith: '3/5 | signals fire, 2 unknown | fail: 3 fire',
      syncChain: '7 | 7 steps | fail: more than 6',
    });
  });

  it('names who is over and who spans domains', () => {
    const row = measureRows(alignmentOf('uber')).find(
      ({ id }) => id === 'teamLoad',
    );
    expect(row?.evidence[0].text).toMatch(/Demand owns 4|owns 4/);
    expect(row?.evidence[0].text).toContain('spans 2 domains');
  });

  it('gives an unknown measure no figure, no status and the reason', () => {
    const rows = measureRows(nothingKnown());
    const mirror = rows.find(({ id }) => id === 'mirror');
    expect(mirror).toMatchObject({
      figure: '–',
      status: 'unknown',
      evidence: [{ text: 'no call is known in this scope' }],
    });
    expect(mirror?.bar).toBeUndefined();
  });
});

describe('conwayAnswer', () => {
  it('of Uber names the upward call that closes the cycle', () => {
    expect(conwayAnswer(alignmentOf('uber'))).toMatchObject({
      agree: '48 of 51 calls agree with the organisation',
      worst: {
        status: 'fail',
        text: '1 upward call ties 5 components of 3 teams into a cycle',
      },
    });
  });

  it('of nothing known says that it is unknown, and why', () => {
    const { agree, worst } = conwayAnswer(nothingKnown());
    expect(agree).toMatch(/is unknown: no call is known/);
    expect(worst).toBeUndefined();
  });
});

const day = (date: string, mirror: number | null) => ({
  day: date,
  mirror,
  purity: null,
  congruence: null,
  modularity: null,
  propagationCost: null,
  coreSize: null,
  teamLoad: null,
  crossUnit: null,
  distributedMonolith: null,
  open: 0,
  components: 1,
});

describe('trendOf', () => {
  it.each([
    [[], 'no history yet'],
    [[day('2026-11-01', null)], 'no history yet'],
    [[day('2026-11-01', 0.8)], 'first day 2026-11-01'],
    [
      [
        day('2026-11-01', 0.8),
        day('2026-11-02', null),
        day('2026-11-03', 0.75),
      ],
      '−0.05 since 2026-11-01',
    ],
    [
      [day('2026-11-01', 0.8), day('2026-11-02', 0.8)],
      'no change since 2026-11-01',
    ],
  ])('says in words how it went: %#', (days, words) => {
    const trend = trendOf(days, 'mirror');
    expect(trend.words).toBe(words);
    expect(trend.points).toHaveLength(days.length);
  });
});

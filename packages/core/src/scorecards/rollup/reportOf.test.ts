import { verdicts } from '../__testUtils__/verdicts';
import { LADDER } from '../check';
import { reportOf } from './reportOf';
import type { ReportParts } from './rows';

const CHECKS = [
  { key: 'OWN', level: 'bronze', weight: 1 },
  { key: 'RES', level: 'silver', weight: 2 },
  { key: 'OBS', level: 'silver', weight: 1 },
  { key: 'DEP', level: 'gold', weight: 1 },
];

/** What is judged: entities by name, checks by letter. */
const told = new Map(
  Object.entries({
    shop: verdicts({ OWN: 'p', RES: 'f', OBS: 'p', DEP: 'w' }),
    till: verdicts({ OWN: 'p', RES: 'p', OBS: '?', DEP: 'p' }),
    cart: verdicts({ OWN: 'p', RES: 'x', OBS: 'p', DEP: '-' }),
    ledger: verdicts({ OWN: 'f', RES: 'x' }),
    notes: verdicts({ OWN: 'p', OTHER: 'f' }),
    group: verdicts({ OWN: 'p' }),
  }),
);

const report = (
  members: Record<string, readonly string[]>,
  more: Partial<ReportParts> = {},
) =>
  reportOf({
    levels: LADDER,
    checks: CHECKS,
    rows: Object.entries(members).map(([ref, names]) => ({
      ref,
      members: names,
    })),
    verdictsOf: ref => told.get(ref),
    ...more,
  });

describe('a row of a report', () => {
  it.each([
    ['one entity', ['shop'], ['pass', 'fail', 'pass', 'warn'], 0, ['RES']],
    [
      'the worst of several',
      ['shop', 'till'],
      ['pass', 'fail', 'no-data', 'warn'],
      0,
      ['OBS', 'RES'],
    ],
    [
      'what is exempt in all of them',
      ['cart', 'ledger'],
      ['fail', 'exempt', 'pass', 'not-applicable'],
      -1,
      ['OWN'],
    ],
    [
      'what passes where it is not exempt',
      ['cart', 'till'],
      ['pass', 'exempt', 'no-data', 'pass'],
      0,
      ['OBS'],
    ],
    ['nobody who was judged', ['unknown'], [null, null, null, null], null, []],
  ])('of %s', (_, members, cells, reached, missing) => {
    const [row] = report({ row: members }).rows;
    expect(row.cells).toEqual(cells);
    expect(row.standing.reached).toBe(reached);
    expect(row.missing).toEqual(missing);
  });

  it('counts a check once, with its points, however many members it has', () => {
    const [{ standing }] = report({ row: ['shop', 'till', 'cart'] }).rows;
    expect(standing).toMatchObject({
      passed: 1,
      counting: 4,
      points: 1,
      possible: 5,
    });
  });

  it('counts the members that were judged by one of its checks', () => {
    const [row] = report(
      { row: ['shop', 'notes', 'unknown', 'group'] },
      { checks: [{ key: 'OTHER', level: 'gold', weight: 1 }] },
    ).rows;
    expect(row.entities).toBe(1);
  });

  it('is not rated without a member by which it is, whatever its own checks say', () => {
    const { rows, counts } = report(
      { team: ['group', 'ledger'], other: ['group', 'shop'] },
      { rates: ref => ref === 'shop' },
    );
    expect(rows[0]).toMatchObject({
      standing: { reached: null, passed: 0, counting: 1 },
      missing: [],
    });
    expect(rows[1].standing.reached).toBe(0);
    expect(counts).toMatchObject({ rated: 1, notRated: 1 });
  });

  it('leaves out what the scorecard does not ask of an entity', () => {
    const [row] = report(
      { row: ['shop'] },
      { applies: (_, key) => key !== 'RES' },
    ).rows;
    expect(row.cells).toEqual(['pass', null, 'pass', 'warn']);
    expect(row.standing.reached).toBe(1);
  });

  it('shows a check that does not count yet', () => {
    const checks = CHECKS.map(check =>
      check.key === 'RES' ? { ...check, ahead: true } : check,
    );
    const { rows, checks: reported } = report({ row: ['shop'] }, { checks });
    expect(rows[0].cells[1]).toBe('fail');
    expect(rows[0].standing).toMatchObject({ reached: 1, counting: 3 });
    expect(reported[1]).toMatchObject({ failing: 1, applicable: 1, blocks: 0 });
  });
});

describe('a report', () => {
  const whole = report({
    web: ['shop'],
    pay: ['till'],
    both: ['shop', 'till'],
    books: ['ledger', 'cart'],
    idle: ['unknown'],
  });

  it('says of each check how many rows fail, of those for which it counts, and how many would rise', () => {
    expect(
      whole.checks.map(
        ({ key, failing, applicable, rise, blocks }) =>
          `${key}: ${failing} of ${applicable}, lifts ${rise}, blocks ${blocks}`,
      ),
    ).toEqual([
      'OWN: 1 of 4, lifts 1, blocks 1',
      'RES: 2 of 3, lifts 1, blocks 2',
      'OBS: 0 of 4, lifts 1, blocks 2',
      'DEP: 0 of 3, lifts 0, blocks 0',
    ]);
  });

  it('counts rated rows by level, after those that are at none', () => {
    expect(whole.distribution).toEqual([
      { level: null, count: 1 },
      { level: 'bronze', count: 3 },
      { level: 'silver', count: 0 },
      { level: 'gold', count: 0 },
    ]);
  });

  it('counts cells by what they say', () => {
    expect(whole.counts).toEqual({
      rated: 4,
      notRated: 1,
      fail: 3,
      noData: 2,
      exempt: 1,
      error: 0,
    });
  });
});

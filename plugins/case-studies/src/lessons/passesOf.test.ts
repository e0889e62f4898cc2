import { aReport } from './__testUtils__/aReport';
import { passesOf } from './passesOf';

const countsOf = (cells: string[], checks = ['A', 'B']) => {
  const rows = Object.fromEntries(cells.map((each, at) => [`t${at}`, each]));
  const {
    passing,
    failing,
    unknown,
    rows: counted,
  } = passesOf(aReport(['A', 'B', 'C'], rows), checks);
  return [passing, failing, unknown, counted.length];
};

describe('passesOf', () => {
  it.each<[string, string, string]>([
    ['passes both', 'ppf', 'pass'],
    ['passes one, with a warning in the other', 'pwf', 'warn'],
    ['fails one', 'pfp', 'fail'],
    ['fails one and lacks data of the other', '?fp', 'fail'],
    ['has no data of one', 'p?p', 'unknown'],
    ['has an error in one', '!pp', 'unknown'],
    ['has no data of one and a warning in the other', 'w?p', 'unknown'],
    ['passes one, the other does not apply', 'p-f', 'pass'],
    ['passes one and is exempt from the other', 'xpf', 'pass'],
    ['passes one and has no result of the other', ' pf', 'pass'],
  ])('says of a team that %s', (_, cells, status) => {
    const { rows } = passesOf(aReport(['A', 'B', 'C'], { team: cells }), [
      'A',
      'B',
    ]);
    expect(rows.map(row => row.status)).toEqual([status]);
  });

  it.each([
    ['does not apply', '--p'],
    ['is exempt', 'xxp'],
    ['has no result', '  p'],
    ['is exempt from one, the other does not apply', 'x-p'],
  ])(
    'leaves out a team to which the checks do not matter: it %s',
    (_, cells) => {
      expect(countsOf([cells])).toEqual([0, 0, 0, 0]);
    },
  );

  it('counts each team once, warnings as passes and no data as neither', () => {
    expect(countsOf(['pp ', 'pw ', 'pf ', 'f? ', '?p ', '-- '])).toEqual([
      2, 2, 1, 5,
    ]);
  });

  it('puts the worst first and says what each is short of', () => {
    const report = aReport(['A', 'B'], { fine: 'pp', blind: 'p?', bad: '?f' });
    expect(
      passesOf(report, ['A', 'B']).rows.map(({ title, open }) => [title, open]),
    ).toEqual([
      ['bad', ['A', 'B']],
      ['blind', ['B']],
      ['fine', []],
    ]);
  });

  it('says which checks nobody has a result of', () => {
    const report = aReport(['A'], { team: 'p' });
    expect(passesOf(report, ['A', 'Z']).notJudged).toEqual(['Z']);
    expect(passesOf(report, ['Z']).rows).toEqual([]);
  });

  it('finds a check of a portal by its id, whatever its key', () => {
    const report = aReport(['X'], { team: 'f' });
    const [column] = report.checks;
    const own = { ...report, checks: [{ ...column, key: 'scorecard:a/b#X' }] };
    expect(passesOf(own, ['X']).failing).toBe(1);
    expect(passesOf(own, ['scorecard:a/b#X']).failing).toBe(1);
  });
});

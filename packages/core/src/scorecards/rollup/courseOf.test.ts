import { anyChanges, anyReportParts, fc } from '../__testUtils__/reports';
import { verdicts } from '../__testUtils__/verdicts';
import { LADDER } from '../check';
import { NOT_RATED } from './course';
import { courseOf } from './courseOf';
import { reportOf } from './reportOf';
import { verdictsAt } from './verdictsAt';

const past = {
  levels: LADDER,
  checks: [
    { key: 'OWN', level: 'bronze', weight: 1 },
    { key: 'RES', level: 'silver', weight: 1 },
  ],
  rows: [
    { ref: 'web', members: ['shop', 'till'] },
    { ref: 'pay', members: ['ledger'] },
  ],
  verdictsOf: (ref: string) =>
    new Map(
      Object.entries({
        shop: verdicts({ OWN: 'p', RES: 'p' }),
        till: verdicts({ OWN: 'p' }),
        ledger: verdicts({ OWN: 'p', RES: 'f' }),
      }),
    ).get(ref),
  changes: [
    { entityRef: 'shop', check: 'RES', from: 'fail', to: 'pass', at: 30 },
    { entityRef: 'till', check: 'OWN', from: 'fail', to: 'pass', at: 20 },
  ] as const,
  firstAt: (ref: string) => (ref === 'ledger' ? 25 : 10),
};

describe('courseOf', () => {
  it('tells how rows stood, by what changed since', () => {
    const { moments } = courseOf({ ...past, moments: [5, 15, 25, 35] });
    expect(moments.map(({ reached }) => [...reached])).toEqual([
      [NOT_RATED, NOT_RATED],
      [-1, NOT_RATED],
      [0, 0],
      [1, 0],
    ]);
    expect(moments.map(({ passed }) => [...passed])).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
      [2, 1],
    ]);
    expect(moments.map(({ counting }) => [...counting])).toEqual([
      [0, 0],
      [2, 0],
      [2, 2],
      [2, 2],
    ]);
  });

  it('is at any moment what a report of the verdicts of that moment is', () => {
    fc.assert(
      fc.property(anyReportParts(), anyChanges(), (parts, changes) => {
        const { moments } = courseOf({
          ...parts,
          changes,
          moments: [0, 25, 50, 75, 100],
        });
        for (const { at, reached, passed, counting } of moments) {
          const report = reportOf({
            ...parts,
            verdictsOf: ref =>
              verdictsAt(
                parts.verdictsOf(ref),
                changes.filter(({ entityRef }) => entityRef === ref),
                at,
              ),
          });
          const standings = report.rows.map(({ standing }) => standing);
          expect([...reached]).toEqual(
            standings.map(standing => standing.reached ?? NOT_RATED),
          );
          expect([...passed]).toEqual(standings.map(each => each.passed));
          expect([...counting]).toEqual(standings.map(each => each.counting));
        }
      }),
    );
  });
});

import { anyReportParts, fc } from '../__testUtils__/reports';
import { LADDER } from '../check';
import { mergedStanding, standingOf } from '../levels';
import { reportOf } from './reportOf';

describe('reportOf', () => {
  it('has a row stand as its members merged', () => {
    fc.assert(
      fc.property(anyReportParts(), generated => {
        const parts = { ...generated, rates: undefined };
        const standingOfMember = (ref: string) =>
          standingOf(
            LADDER,
            parts.checks.flatMap(({ key, level, weight, ahead }) => {
              const verdict = parts.verdictsOf(ref).get(key);
              const counts = !ahead && parts.applies(ref, key);
              return verdict && counts ? [{ level, weight, verdict }] : [];
            }),
          );
        const rows = reportOf(parts).rows.map(({ standing }) => standing);
        const merged = parts.rows.map(({ members }) =>
          mergedStanding(members.map(standingOfMember)),
        );
        const where = ({
          reached,
          blockedAt,
          levels,
        }: (typeof rows)[number]) => ({
          reached,
          blockedAt,
          levels,
        });
        expect(rows.map(where)).toEqual(merged.map(where));
      }),
    );
  });

  it('has every row that is not at the top wait for something', () => {
    fc.assert(
      fc.property(anyReportParts(), parts => {
        for (const { standing, missing } of reportOf(parts).rows) {
          const waits =
            standing.reached !== null && standing.blockedAt !== null;
          expect(missing.length > 0).toBe(waits);
        }
      }),
    );
  });

  it('counts each rated row at one level', () => {
    fc.assert(
      fc.property(anyReportParts(), parts => {
        const { distribution, counts, rows } = reportOf(parts);
        const placed = distribution.reduce((sum, { count }) => sum + count, 0);
        expect(placed).toBe(counts.rated);
        expect(counts.rated + counts.notRated).toBe(rows.length);
      }),
    );
  });
});

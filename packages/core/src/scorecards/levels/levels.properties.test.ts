import { anyCounted, fc } from '../__testUtils__/verdicts';
import { type JudgedVerdict, LADDER, type Verdict } from '../check';
import { holdsBack } from './holdsBack';
import { mergedStanding } from './mergedStanding';
import { type CountedVerdict, standingOf } from './standingOf';
import { withExemption } from './withExemption';

const NONE_YET = -1;
/** Not rated is no level: it cannot be lower than one that was not reached. */
const level = (reached: number | null) => reached ?? NONE_YET;

const changedOne = (
  counted: readonly CountedVerdict[],
  at: number,
  verdict: Verdict,
) =>
  counted.map((each, index) =>
    index === at % counted.length ? { ...each, verdict } : each,
  );

const counting = fc.constantFrom<JudgedVerdict>(
  'pass',
  'warn',
  'fail',
  'no-data',
  'error',
);
const BEST_FIRST: readonly Verdict[] = [
  'pass',
  'warn',
  'no-data',
  'error',
  'fail',
];

describe('levels', () => {
  it('are the same together as in parts, where every check is in one part', () => {
    fc.assert(
      fc.property(fc.array(anyCounted(), { maxLength: 5 }), parts => {
        const merged = mergedStanding(
          parts.map(part => standingOf(LADDER, part)),
        );
        expect(merged).toEqual(standingOf(LADDER, parts.flat()));
      }),
    );
  });

  it('are of several the lowest that all of them have reached', () => {
    fc.assert(
      fc.property(anyCounted(), anyCounted(), (one, other) => {
        const standings = [one, other].map(each => standingOf(LADDER, each));
        const rated = standings.filter(({ reached }) => reached !== null);
        const merged = mergedStanding(standings);
        const blocked = standings.map(
          ({ blockedAt }) => blockedAt ?? LADDER.length,
        );
        expect(merged.reached === null).toBe(rated.length === 0);
        expect(level(merged.reached)).toBeLessThan(Math.min(...blocked));
      }),
    );
  });

  it('never fall when a verdict gets better', () => {
    fc.assert(
      fc.property(
        anyCounted(counting),
        fc.nat(),
        counting,
        (before, at, verdict) => {
          fc.pre(before.length > 0);
          const was = before[at % before.length].verdict;
          fc.pre(BEST_FIRST.indexOf(verdict) <= BEST_FIRST.indexOf(was));
          const after = changedOne(before, at, verdict);
          expect(
            level(standingOf(LADDER, after).reached),
          ).toBeGreaterThanOrEqual(level(standingOf(LADDER, before).reached));
        },
      ),
    );
  });

  it('never fall when what holds back, or passes, is exempted', () => {
    fc.assert(
      fc.property(anyCounted(counting), fc.nat(), (before, at) => {
        fc.pre(before.length > 0);
        const { level: of, verdict } = before[at % before.length];
        fc.pre(verdict === 'pass' || holdsBack(LADDER, of, verdict));
        const after = changedOne(
          before,
          at,
          withExemption(verdict as JudgedVerdict),
        );
        expect(level(standingOf(LADDER, after).reached)).toBeGreaterThanOrEqual(
          level(standingOf(LADDER, before).reached),
        );
      }),
    );
  });

  it('are reached only where a check counts', () => {
    fc.assert(
      fc.property(anyCounted(), counted => {
        const { reached, levels } = standingOf(LADDER, counted);
        const isReached = level(reached) >= 0;
        const counts = levels & (1 << Math.max(level(reached), 0));
        expect(isReached && counts === 0).toBe(false);
      }),
    );
  });
});

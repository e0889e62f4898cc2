import { counted } from '../__testUtils__/verdicts';
import { LADDER } from '../check';
import { nextLevel } from './nextLevel';
import { standingOf } from './standingOf';

const names = (reached: number | null) =>
  reached === null ? 'not rated' : (LADDER[reached] ?? 'none yet');

describe('standingOf', () => {
  it.each([
    [
      'everything passes',
      { bronze: 'pp', silver: 'p', gold: 'p' },
      'gold',
      null,
    ],
    [
      'a check of the middle fails',
      { bronze: 'p', silver: 'pf', gold: 'p' },
      'bronze',
      'silver',
    ],
    [
      'a check of the lowest level fails',
      { bronze: 'pf', silver: 'p' },
      'none yet',
      'bronze',
    ],
    [
      'a warning is below the top',
      { bronze: 'w', silver: 'w', gold: 'p' },
      'gold',
      null,
    ],
    [
      'a warning is at the top',
      { bronze: 'p', silver: 'p', gold: 'pw' },
      'silver',
      'gold',
    ],
    ['nobody knows', { bronze: 'p', silver: '?' }, 'bronze', 'silver'],
    [
      'a check could not judge',
      { bronze: '!', silver: 'p' },
      'none yet',
      'bronze',
    ],
    ['what fails is exempt', { bronze: 'p', silver: 'px' }, 'silver', null],
    [
      'a level is exempt as a whole',
      { bronze: 'p', silver: 'xx', gold: 'f' },
      'bronze',
      'gold',
    ],
    [
      'the lowest level does not apply',
      { bronze: '--', silver: 'p' },
      'silver',
      null,
    ],
    [
      'the top has no check that counts',
      { bronze: 'p', gold: '-' },
      'bronze',
      null,
    ],
    [
      'only a level that is not the lowest counts and fails',
      { silver: 'f' },
      'none yet',
      'silver',
    ],
    ['nothing counts', { bronze: 'x', silver: '-' }, 'not rated', null],
    ['there is nothing', {}, 'not rated', null],
    [
      'a level is not on the ladder',
      { bronze: 'p', platinum: 'f' },
      'bronze',
      null,
    ],
  ])('when %s', (_, letters, reached, next) => {
    const standing = standingOf(LADDER, counted(letters));
    expect(names(standing.reached)).toBe(reached);
    expect(nextLevel(LADDER, standing)).toBe(next);
  });

  it('counts checks and points that pass, of those that count', () => {
    const verdicts = [
      'pass',
      'warn',
      'fail',
      'no-data',
      'error',
      'exempt',
      'not-applicable',
    ] as const;
    const standing = standingOf(
      LADDER,
      verdicts.map((verdict, index) => ({
        level: 'bronze',
        weight: 10 ** index,
        verdict,
      })),
    );
    expect(standing).toMatchObject({
      passed: 2,
      counting: 5,
      points: 11,
      possible: 11_111,
    });
  });

  it('takes a warning at the top for neither a pass nor points', () => {
    expect(standingOf(LADDER, counted({ gold: 'w' }))).toMatchObject({
      passed: 0,
      points: 0,
      counting: 1,
      possible: 1,
    });
  });

  it('counts a check without points for its level', () => {
    const free = { level: 'bronze', weight: 0, verdict: 'fail' } as const;
    expect(standingOf(LADDER, [free])).toMatchObject({
      reached: -1,
      counting: 1,
      possible: 0,
    });
  });
});

import { wholeTimeline } from '../burnup/__testUtils__/wholeTimeline';
import {
  aCapability,
  aMigration,
  endOfMonth,
} from '../__testUtils__/migrations';
import { stallsAndRegressions } from './stallsAndRegressions';

const lines = (...asked: Parameters<typeof stallsAndRegressions>) =>
  stallsAndRegressions(...asked).map(
    ({ status, word, text }) => `${status} ${word}: ${text}`,
  );

describe('stallsAndRegressions', () => {
  it('tells in a replay what waits, what fell, and what came later', () => {
    expect(lines(wholeTimeline(), aMigration(), true)).toEqual([
      'warn waiting: Billing: 20 points without a plan',
      'warn regression: 2010-10: Web pages: back from 30 % to 25 %; incident INC-7',
      'fail later: 2011-07 to 2016-01: nothing moved for 54 months; only billing open (known from replay)',
    ]);
  });

  it('knows nothing of later where that is hidden', () => {
    expect(lines(wholeTimeline(), aMigration(), false).join()).not.toMatch(
      /later/,
    );
  });

  it('tells a stall that goes on from one that is over', () => {
    expect(
      lines(
        wholeTimeline({ marks: [] }),
        aMigration({ at: endOfMonth('2012-12'), capabilities: [] }),
        false,
      ),
    ).toEqual([
      'fail stalled: 2011-07 to 2012-12: nothing moved for 17 months; only billing open',
      'pass regressions: none; a drop would be marked ▼ with its incident',
    ]);
  });

  it('is harder on a drop that nobody explains, and says what is blocked', () => {
    const [{ incident: _, ...mark }] = wholeTimeline().marks.filter(
      ({ kind }) => kind === 'regression',
    );
    const blocked = aCapability({
      name: 'billing',
      stage: 'blocked',
      blockedBy: 'a database link',
    });
    expect(
      lines(
        { stalls: [], marks: [{ ...mark, incident: null }] },
        aMigration({ capabilities: [blocked] }),
        false,
      ),
    ).toEqual([
      'fail blocked: billing: a database link',
      'fail regression: 2010-10: Web pages: back from 30 % to 25 %; no incident is linked',
    ]);
  });
});

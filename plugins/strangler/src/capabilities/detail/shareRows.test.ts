import {
  aCapability,
  anEvent,
  endOfMonth,
  startOf,
} from '../../__testUtils__/migrations';
import { historySteps } from './historySteps';
import { rangeOf, spanOf } from './ranges';
import { isSeen, shareRows } from './shareRows';

const item = aCapability({
  name: 'a',
  history: [
    anEvent('2010-01', 'legacy', 0),
    anEvent('2010-03', 'canary', 40, { evidence: 'illustrative' }),
    anEvent('2010-04', 'canary', 20, { origin: 'recorded', evidence: null }),
  ],
});

const point = (
  at: number,
  observed: number | null,
  intended: number | null = null,
) => ({
  at,
  observed,
  intended,
  new: null,
  legacy: null,
  mismatchRate: null,
});

describe('intended against observed over time', () => {
  const from = startOf('2010-01');
  const to = startOf('2010-05');

  it('has a row for each step of the history, where nobody saw anything', () => {
    const rows = shareRows(item, { from, to, stepMs: 0, points: [] }, true);
    expect(rows.map(({ intended }) => intended)).toEqual([0, 40, 20, 20]);
    expect(isSeen(rows)).toBe(false);
  });

  it('prefers what the gateway told of the intended share', () => {
    const at = startOf('2010-03') + 1;
    const rows = shareRows(
      item,
      { from: at - 1, to: at + 1, stepMs: 0, points: [point(at, 41, 45)] },
      false,
    );
    expect(rows.map(({ intended, observed }) => [intended, observed])).toEqual([
      [40, null],
      [45, 41],
      [40, null],
    ]);
  });

  it('knows of a step of the history what was counted in that time', () => {
    const points = [point(startOf('2010-02-28'), 12)];
    const day = 24 * 3_600_000;
    const seen = (stepMs: number) =>
      shareRows(item, { from, to, stepMs, points }, true).find(
        ({ at }) => at === startOf('2010-03'),
      )?.observed;
    expect(seen(2 * day)).toBe(12);
    expect(seen(day)).toBeNull();
  });
});

describe('the range', () => {
  it.each([
    [undefined, true, '1h'],
    [undefined, false, 'all'],
    ['24h', false, '24h'],
    ['a year', true, '1h'],
  ])('of %s, seen: %s', (text, seen, expected) => {
    expect(rangeOf(text, seen)).toBe(expected);
  });

  it('asks the same question for a minute', () => {
    const at = startOf('2010-01') + 1;
    expect(spanOf('1h', { from: 0, at })).toEqual(
      spanOf('1h', { from: 0, at: at + 59_000 }),
    );
  });

  it('is never empty, also for what began just now', () => {
    const { from, to } = spanOf('all', { from: 60_000, at: 60_000 });
    expect(from).toBeLessThan(to);
  });
});

describe('the history of a capability', () => {
  it('has the newest first, with steps back and how each is known', () => {
    const steps = historySteps(item, endOfMonth('2010-12'));
    expect(
      steps.map(({ share, isBack, known }) => [share, isBack, known]),
    ).toEqual([
      [20, true, 'recorded here'],
      [40, false, 'catalog, illustrative'],
      [0, false, 'catalog, documented'],
    ]);
  });

  it('does not look into the future of a replay', () => {
    expect(historySteps(item, startOf('2010-02'))).toHaveLength(1);
  });
});

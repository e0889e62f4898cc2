import { aMigration, endOfMonth, startOf } from '../__testUtils__/migrations';
import { wholeTimeline } from './__testUtils__/wholeTimeline';
import { burnupRows, burnupSpan } from './burnupRows';
import { burnupSteps } from './burnupSteps';

const steps = burnupSteps(wholeTimeline(), aMigration(), 'weight');
const at = endOfMonth('2010-12');

describe('burnupSpan', () => {
  it('goes on to the real end where what followed is shown', () => {
    const span = burnupSpan(steps, { at, isDone: false, isFollowed: true });
    expect(span.asOf).toBe(at);
    expect(span.to).toBeGreaterThan(startOf('2016-01'));
  });

  it('ends soon after the moment where it is not', () => {
    const span = burnupSpan(steps, { at, isDone: false, isFollowed: false });
    expect(span.to).toBeGreaterThan(at);
    expect(span.to).toBeLessThan(startOf('2011-07'));
  });

  it('leaves out the years after the end', () => {
    const span = burnupSpan(steps, {
      at: startOf('2026'),
      isDone: true,
      isFollowed: false,
    });
    expect(span.to).toBeLessThan(startOf('2016-06'));
    expect(span.asOf).toBe(span.to);
  });
});

describe('burnupRows', () => {
  const span = { from: startOf('2008-08'), asOf: at, to: startOf('2016-03') };

  it('holds the last state up to the moment and hides what came after it', () => {
    const rows = burnupRows(steps, span, false);
    expect(rows.at(-1)).toEqual({
      at,
      done: 70,
      scope: 80,
      finished: 33.3,
    });
    expect(rows.some(({ laterDone }) => laterDone !== undefined)).toBe(false);
  });

  it('lets what followed begin where the known ends', () => {
    const rows = burnupRows(steps, span, true);
    const here = rows.find(row => row.at === at);
    expect(here).toMatchObject({ done: 70, laterDone: 70, laterScope: 80 });
    expect(rows.at(-1)).toEqual({
      at: startOf('2016-01'),
      laterDone: 100,
      laterScope: 100,
    });
  });

  it('has nothing known before the first step', () => {
    const early = { ...span, asOf: startOf('2001') };
    expect(burnupRows(steps, early, false)).toEqual([]);
    expect(burnupRows(steps, early, true)[0]).toMatchObject({ laterDone: 0 });
  });
});

import { aCapability, anEvent, startOf } from '../__testUtils__/migrations';
import { wholeTimeline } from './__testUtils__/wholeTimeline';
import { burnupSteps, stepAt } from './burnupSteps';

const capabilities = [
  aCapability({ name: 'a', history: [anEvent('2009-03', 'legacy', 0)] }),
  aCapability({ name: 'b', history: [anEvent('2009-12', 'legacy', 0)] }),
  aCapability({ name: 'c', history: [anEvent('2014-06', 'legacy', 0)] }),
  aCapability({ name: 'd', history: [anEvent('2009-03', 'stays')] }),
];

const migration = { startedAt: startOf('2008-08'), capabilities };

describe('burnupSteps', () => {
  it('counts points by weight, and begins with nothing in the plan', () => {
    const steps = burnupSteps(wholeTimeline(), migration, 'weight');
    expect(steps.slice(0, 3)).toEqual([
      { at: startOf('2008-08'), done: 0, scope: 0, finished: 0 },
      { at: startOf('2009-03'), done: 0, scope: 30, finished: 0 },
      { at: startOf('2009-12'), done: 30, scope: 80, finished: 33.3 },
    ]);
  });

  it('counts as scope by capability those that have a date, without what stays', () => {
    const steps = burnupSteps(wholeTimeline(), migration, 'count');
    expect(
      ['2009-03', '2009-12', '2014-06'].map(month =>
        Math.round(stepAt(steps, startOf(month))?.scope ?? -1),
      ),
    ).toEqual([33, 67, 100]);
  });

  it('leaves unknown what is unknown, from the first step on', () => {
    const steps = burnupSteps(wholeTimeline(), migration, 'traffic');
    expect(new Set(steps.map(({ done }) => done))).toEqual(new Set([null]));
  });

  it('has no step before the first one', () => {
    const steps = burnupSteps(wholeTimeline(), migration, 'weight');
    expect(stepAt(steps, startOf('2000'))).toBeUndefined();
  });
});

import { aRun, aRunning, NOW } from '../__testUtils__/answers';
import {
  durationText,
  PHASES,
  phaseStatus,
  scopeText,
  triggerText,
} from './runWords';

describe('the words of a run', () => {
  it('say what it covers', () => {
    expect(scopeText(aRun())).toBe('everything');
    expect(
      scopeText(
        aRun({
          scope: { ref: 'group:netflix/edge', title: 'Edge' },
          scorecards: ['scorecard:default/api'],
          checks: ['OWN-01'],
        }),
      ),
    ).toBe('Edge: api; 1 check');
  });

  it('say who started it', () => {
    expect(triggerText(aRun())).toBe('by the schedule');
    expect(triggerText(aRunning())).toBe('by ann');
  });

  it('say how long it takes', () => {
    expect(durationText(aRun(), NOW + 99_000)).toBe('10 s');
    expect(durationText(aRunning(), NOW + 50_000)).toBe('1 min');
    expect(durationText(aRun({ startedAt: null }), NOW)).toBeUndefined();
  });

  it.each([
    [aRun(), ['done', 'done', 'done']],
    [aRunning(), ['done', 'under way', 'to come']],
    [
      aRun({ state: 'queued', phase: 'waiting' }),
      ['to come', 'to come', 'to come'],
    ],
    [
      aRun({ state: 'interrupted', phase: 'collecting' }),
      ['interrupted', 'to come', 'to come'],
    ],
    [
      aRun({ state: 'cancelled', phase: 'ended' }),
      ['not known', 'not known', 'not known'],
    ],
  ])('say where it is', (run, words) => {
    expect(PHASES.map((_, place) => phaseStatus(run, place).word)).toEqual(
      words,
    );
  });
});

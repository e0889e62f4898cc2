import {
  capability,
  facts,
  histogram,
  migration,
  on,
  rule,
  side,
  traffic,
} from '../__testUtils__/facts';
import type { HaltRule } from '../migration';
import { haltCurrent } from './haltCurrent';
import { haltOf } from './haltOf';
import { haltState } from './haltState';

const incidents = { metric: 'incidents', baseline: 2, multiplier: 2 };

describe('a halt rule', () => {
  it.each<[Partial<HaltRule>, number | null, string, number | null]>([
    [incidents, 3.9, 'go', 4],
    [incidents, 4, 'halt', 4],
    [incidents, null, 'unknown', 4],
    [{ multiplier: 2 }, 100, 'unknown', null],
    [{ multiplier: 2, baseline: 0 }, 0, 'go', 0],
    [{ multiplier: 2, baseline: 0 }, 0.1, 'halt', 0],
    [{ above: 0 }, 0, 'go', 0],
    [{ above: 0 }, 1, 'halt', 0],
    [{ above: 0 }, null, 'unknown', 0],
    [{ below: 99 }, 99, 'go', 99],
    [{ below: 99 }, 98.9, 'halt', 99],
    [{ below: 99 }, null, 'unknown', 99],
    [{ ...incidents, above: 3 }, 3.5, 'halt', 3],
    [{ multiplier: 2, above: 3 }, 3.5, 'halt', 3],
    [{ multiplier: 2, above: 3 }, 2, 'unknown', null],
    [{ above: 10, below: 5 }, 4, 'halt', 5],
    [{}, 4, 'unknown', null],
  ])('%j at %s: %s', (details, current, verdict, limit) => {
    const state = haltState(rule(details), { current, currentAt: null });
    expect(state).toMatchObject({ verdict, limit, current });
  });

  it.each<[Partial<HaltRule>, number | null, string]>([
    [
      { ...incidents, unit: 'a week' },
      4,
      'incidents: now 4 a week; it stops at 2 × the baseline of 2 a week: stop and find the cause',
    ],
    [
      { multiplier: 2 },
      null,
      'error rate: nobody tells where it stands; it stops at 2 × the baseline, and the baseline is not stated',
    ],
    [
      { above: 0.1, unit: '%' },
      0.05,
      'error rate: now 0.05 %; it stops above 0.1 %',
    ],
    [{ below: 99 }, 99.5, 'error rate: now 99.5; it stops below 99'],
    [{}, 1, 'error rate: no limit is stated'],
  ])('%j at %s says it', (details, current, message) => {
    const state = haltState(rule(details), { current, currentAt: null });
    expect(state.message).toBe(message);
  });
});

describe('where a halt rule stands by observed traffic', () => {
  const seen = [
    traffic('a', side(900, 9, histogram(0, 900, 900, 900)), side(5, 5)),
    traffic('b', side(100, 11, histogram(0, 0, 100, 100)), side(5, 5), {
      parallelRun: { matched: 98, mismatched: 2, ignored: 7 },
    }),
  ];

  it.each([
    ['error-rate' as const, 2],
    ['latency-p99' as const, 910],
    ['mismatch-rate' as const, 2],
    [null, null],
  ])('%s of the new side, all capabilities together: %s', (measure, value) => {
    expect(haltCurrent(rule({ measure }), seen)).toBe(value);
  });

  it.each(['error-rate', 'latency-p99', 'mismatch-rate'] as const)(
    '%s is unknown with few requests or none',
    measure => {
      const few = traffic(
        'a',
        side(29, 29, histogram(0, 0, 29, 29)),
        side(900),
        {
          parallelRun: { matched: 28, mismatched: 1, ignored: 900 },
        },
      );
      expect(haltCurrent(rule({ measure }), [few])).toBeNull();
      expect(haltCurrent(rule({ measure }), [])).toBeNull();
    },
  );

  const watched = (
    halt: HaltRule | null,
    metric: { value: number; at: number } | null,
  ) =>
    haltOf(
      facts(migration([capability('a', '')], { halt }), '2012', {
        metric,
        traffic: seen,
      }),
    );

  it('yields to what was told', () => {
    const halt = rule({ above: 1, measure: 'error-rate' });
    expect(watched(halt, null)).toMatchObject({
      current: 2,
      currentAt: on('2012-01-01T00:05:00Z'),
    });
    expect(watched(halt, { value: 0.5, at: 7 })).toMatchObject({
      current: 0.5,
      currentAt: 7,
      verdict: 'go',
    });
    expect(watched(rule({ above: 1 }), null)).toMatchObject({
      current: null,
      currentAt: null,
      verdict: 'unknown',
    });
    expect(watched(null, { value: 1, at: 1 })).toBeNull();
  });
});

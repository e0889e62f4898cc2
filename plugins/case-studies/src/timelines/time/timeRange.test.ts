import fc from 'fast-check';
import {
  addressOf,
  clamped,
  LEAST_MS,
  panned,
  rangeIn,
  rangeWords,
  type TimeRange,
  wholeRange,
  zoomed,
} from './timeRange';
import { zoomOn } from './zoomOn';

const at = (date: string) => Date.parse(date);
const range = (from: string, to: string): TimeRange => [at(from), at(to)];

const WHOLE = range('1998-01-01', '2026-01-01');
const LENGTH = WHOLE[1] - WHOLE[0];

const inWhole = fc
  .tuple(
    fc.integer({ min: 0, max: LENGTH }),
    fc.integer({ min: 0, max: LENGTH }),
  )
  .map(([from, length]) =>
    clamped([WHOLE[0] + from, WHOLE[0] + from + length], WHOLE),
  );

const isInWhole = ([from, to]: TimeRange) =>
  from >= WHOLE[0] - 1 && to <= WHOLE[1] + 1 && to - from >= LEAST_MS - 1;

describe('the range in view', () => {
  it('stays in the whole, however it is zoomed and moved', () => {
    fc.assert(
      fc.property(
        inWhole,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: -5, max: 5, noNaN: true }),
        (shown, factor, share) => {
          expect(isInWhole(zoomed(shown, WHOLE, { factor }))).toBe(true);
          expect(isInWhole(panned(shown, WHOLE, share))).toBe(true);
        },
      ),
    );
  });

  it('keeps its length when it is moved', () => {
    fc.assert(
      fc.property(
        inWhole,
        fc.double({ min: -5, max: 5, noNaN: true }),
        (shown, share) => {
          const [from, to] = panned(shown, WHOLE, share);
          expect(to - from).toBeCloseTo(shown[1] - shown[0], -2);
        },
      ),
    );
  });

  it('halves when it is enlarged twice, around its middle', () => {
    expect(
      zoomed(range('2008-01-01', '2012-01-01'), WHOLE, { factor: 2 }),
    ).toEqual(
      range('2009-01-01', '2011-01-01').map(moment =>
        expect.closeTo(moment, -9),
      ),
    );
  });

  it('begins and ends with a year', () => {
    const whole = wholeRange([at('1998-07-01'), at('2025-04-16')]);
    expect(
      whole?.map(moment => new Date(moment).toISOString().slice(4, 10)),
    ).toEqual(['-01-01', '-01-01']);
    expect(whole?.[0]).toBeLessThanOrEqual(at('1998-01-01'));
    expect(whole?.[1]).toBeGreaterThanOrEqual(at('2025-12-31'));
    expect(wholeRange([])).toBeUndefined();
  });

  it.each([
    ['2008', '2010', ['2008-01-01', '2010-12-31']],
    ['2008-03', undefined, ['2008-03-01', undefined]],
    [undefined, undefined, [undefined, undefined]],
    ['nonsense', '2010', [undefined, undefined]],
    ['2012', '2010', [undefined, undefined]],
  ])('reads %s to %s from an address', (from, to, expected) => {
    const { from: start, to: end } = addressOf(
      rangeIn({ from, to }, WHOLE),
      WHOLE,
    );
    const last = expected[0] && !expected[1] ? '2025-12-31' : expected[1];
    expect([start, end]).toEqual([expected[0], last]);
  });

  it('says its years, or its months when it is short', () => {
    expect(rangeWords(WHOLE)).toBe('1998 to 2025');
    expect(rangeWords(range('2008-08-01', '2008-11-01'))).toBe(
      'Aug 2008 to Oct 2008',
    );
  });
});

describe('zoomOn', () => {
  const span = (date: string) => ({
    from: at(date),
    to: at(date),
    at: at(date),
  });

  it('comes closer to marks, all of which stay in view', () => {
    const closer = zoomOn([span('2010-01-01'), span('2010-06-01')], {
      range: WHOLE,
      whole: WHOLE,
    });
    expect(closer?.[0]).toBeLessThan(at('2010-01-01'));
    expect(closer?.[1]).toBeGreaterThan(at('2010-06-01'));
    expect((closer?.[1] ?? 0) - (closer?.[0] ?? 0)).toBeLessThan(LENGTH / 20);
  });

  it('has no way to part what happened at one moment', () => {
    expect(
      zoomOn([span('2010-01-01'), span('2010-01-01')], {
        range: WHOLE,
        whole: WHOLE,
      }),
    ).toBeUndefined();
  });
});

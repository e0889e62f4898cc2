import { fc } from '../../__testUtils__/properties';
import { histogram, side } from '../__testUtils__/facts';
import { mergedSides } from './mergedTraffic';
import { trafficBetween } from './trafficBetween';

describe('what a side served between two readings', () => {
  it('is what its counters have grown by', () => {
    expect(
      trafficBetween(
        side(100, 4, histogram(50, 80, 90, 100)),
        side(160, 5, histogram(90, 130, 145, 160)),
      ),
    ).toEqual(side(60, 1, histogram(40, 50, 55, 60)));
  });

  it('is all of the newer reading once a counter has fallen', () => {
    const next = side(12, 1, histogram(6, 9, 12, 12));
    expect(
      trafficBetween(side(100, 4, histogram(50, 80, 90, 100)), next),
    ).toEqual(next);
    expect(trafficBetween(side(10, 4), side(12, 1))).toEqual(side(12, 1));
    expect(
      trafficBetween(
        side(10, 0, histogram(8, 9, 9, 10)),
        side(12, 0, histogram(6, 9, 12, 12)),
      ),
    ).toEqual(side(12, 0, histogram(6, 9, 12, 12)));
  });

  it('is unknown in what only one reading tells', () => {
    expect(
      trafficBetween(side(1, null), side(3, 1, histogram(1, 2, 3, 3))),
    ).toEqual(side(2, null, null));
  });

  it('has no latency when the bounds have changed', () => {
    const others = [
      { atMostMs: 25, count: 3 },
      { atMostMs: null, count: 9 },
    ];
    expect(
      trafficBetween(side(5, 0, histogram(1, 2, 3, 5)), side(9, 0, others)),
    ).toEqual(side(4, 0, null));
  });

  it('adds up to all that was served, whenever the producer starts again', () => {
    const life = fc.array(fc.integer({ min: 1, max: 1_000 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.array(life, { minLength: 1, maxLength: 5 }), lives => {
        // A start is seen when the first reading after it lies below the last one before.
        const readings = lives.flatMap(steps => {
          let count = 0;
          return steps.map(step => (count += step));
        });
        const restarts = lives.map(
          (_, index) => lives.slice(0, index + 1).flat().length,
        );
        fc.pre(
          restarts.every(
            at => at >= readings.length || readings[at] < readings[at - 1],
          ),
        );
        const between = readings.map((reading, index) =>
          trafficBetween(
            side(index === 0 ? 0 : readings[index - 1]),
            side(reading),
          ),
        );
        expect(mergedSides(between)?.requests).toBe(
          lives.flat().reduce((sum, step) => sum + step),
        );
      }),
    );
  });
});

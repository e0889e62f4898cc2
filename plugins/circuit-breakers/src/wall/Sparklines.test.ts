import { aBreaker, NOW } from '../__testUtils__/breakers';
import { SPARK_MS, Sparklines } from './Sparklines';

const ID = aBreaker().id;
const reading = (at: number, callsPerSecond: number | null) =>
  aBreaker({ observedAt: at, callsPerSecond });

const valuesOf = (sparks: Sparklines) =>
  sparks.of(ID).map(({ value }) => value);

describe('Sparklines', () => {
  it('goes on from what the backend remembers', () => {
    const sparks = new Sparklines();
    sparks.seed({ now: NOW, stepMs: 1000, series: { [ID]: [1, null, 3] } });
    sparks.add([reading(NOW + 1000, 4)]);
    expect(sparks.of(ID)).toEqual([
      { at: NOW - 2000, value: 1 },
      { at: NOW - 1000, value: null },
      { at: NOW, value: 3 },
      { at: NOW + 1000, value: 4 },
    ]);
  });

  it('adds a reading once', () => {
    const sparks = new Sparklines();
    sparks.add([reading(NOW, 4)]);
    sparks.add([reading(NOW, 4)]);
    expect(valuesOf(sparks)).toEqual([4]);
  });

  it('keeps what was seen when the memory of the backend comes later', () => {
    const sparks = new Sparklines();
    sparks.add([reading(NOW - 500, 7)]);
    sparks.add([reading(NOW + 500, 8)]);
    sparks.seed({ now: NOW, stepMs: 1000, series: { [ID]: [1, 2] } });
    expect(valuesOf(sparks)).toEqual([1, 2, 8]);
  });

  it('is not put back by an older memory', () => {
    const sparks = new Sparklines();
    sparks.seed({ now: NOW, stepMs: 1000, series: { [ID]: [1] } });
    sparks.seed({ now: NOW - 1000, stepMs: 1000, series: { [ID]: [9] } });
    expect(valuesOf(sparks)).toEqual([1]);
  });

  it('forgets what is older than two minutes, and leaves gaps as gaps', () => {
    const sparks = new Sparklines();
    sparks.add([reading(NOW, 1)]);
    sparks.add([{ ...reading(NOW + 1000, 2), state: 'unknown' }]);
    sparks.add([reading(NOW + SPARK_MS + 500, 3)]);
    expect(valuesOf(sparks)).toEqual([null, 3]);
  });
});

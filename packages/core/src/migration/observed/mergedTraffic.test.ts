import { fc } from '../../__testUtils__/properties';
import { histogram, side, traffic } from '../__testUtils__/facts';
import { mergedSides, mergedTraffic } from './mergedTraffic';
import { sourcesOf, trafficOf } from './trafficOf';

const anySide = fc
  .record({
    requests: fc.integer({ min: 1, max: 1_000 }),
    errors: fc.option(fc.nat({ max: 50 })),
  })
  .map(({ requests, errors }) => side(requests, errors));

describe('several stretches of one side', () => {
  it('add up, bucket by bucket', () => {
    expect(
      mergedSides([
        side(10, 1, histogram(5, 8, 9, 10)),
        null,
        side(20, 0, histogram(15, 16, 18, 20)),
      ]),
    ).toEqual(side(30, 1, histogram(20, 24, 27, 30)));
  });

  it('are unknown when none is known', () => {
    expect(mergedSides([])).toBeNull();
    expect(mergedSides([null, null])).toBeNull();
  });

  it('have no error rate once a stretch with requests does not tell it', () => {
    expect(mergedSides([side(10, 1), side(5, null)])?.errors).toBeNull();
    expect(mergedSides([side(10, 1), side(0, null)])?.errors).toBe(1);
  });

  it('have no latency when they are cut at other bounds', () => {
    const others = [
      { atMostMs: 25, count: 3 },
      { atMostMs: null, count: 9 },
    ];
    expect(
      mergedSides([side(5, 0, histogram(1, 2, 3, 5)), side(9, 0, others)]),
    ).toEqual(side(14, 0, null));
  });

  it('are the same in any order', () => {
    fc.assert(
      fc.property(fc.array(anySide, { minLength: 1 }), sides => {
        expect(mergedSides([...sides].reverse())).toEqual(mergedSides(sides));
      }),
    );
  });
});

describe('several stretches of a capability', () => {
  it('cover their time, and are set to what was told last', () => {
    expect(
      mergedTraffic([
        traffic('a', side(3), side(7), {
          from: 10,
          to: 20,
          intendedPercent: 30,
        }),
        traffic('a', side(4), side(6), {
          from: 20,
          to: 30,
          intendedPercent: 40,
        }),
        traffic('a', side(4), side(6), { from: 30, to: 40 }),
      ]),
    ).toMatchObject({
      from: 10,
      to: 40,
      new: side(11),
      legacy: side(19),
      intendedPercent: 40,
    });
  });

  it('do not let one that tells one side only bend the share', () => {
    const half = traffic('a', side(1_000), null);
    expect(mergedTraffic([half, traffic('a', side(3), side(7))])).toMatchObject(
      {
        new: side(3),
        legacy: side(7),
      },
    );
    expect(mergedTraffic([half])).toMatchObject({
      new: side(1_000),
      legacy: null,
    });
  });

  it('add up what was compared', () => {
    const run = { matched: 5, mismatched: 1, ignored: 2 };
    expect(
      mergedTraffic([
        traffic('a', null, null, { parallelRun: run }),
        traffic('a', null, null),
        traffic('a', null, null, { parallelRun: run }),
      ])?.parallelRun,
    ).toEqual({ matched: 10, mismatched: 2, ignored: 4 });
  });

  it('are nothing for none', () => {
    expect(mergedTraffic([])).toBeNull();
  });
});

describe('the traffic of a capability', () => {
  const list = [
    traffic('a', side(1), side(9), { source: 'prometheus' }),
    traffic('a', side(30), side(70), { source: 'fleet' }),
    traffic('a', side(30), side(70), { source: 'fleet' }),
    traffic('b', side(5), side(5), { source: 'fleet' }),
  ];

  it('is that of the source that saw most, and is not counted twice', () => {
    expect(trafficOf(list, 'a')).toMatchObject({
      new: side(60),
      legacy: side(140),
    });
    expect(sourcesOf(list, 'a').map(({ source }) => source)).toEqual([
      'fleet',
      'prometheus',
    ]);
  });

  it('is unknown when nobody saw it', () => {
    expect(trafficOf(list, 'c')).toBeNull();
  });
});

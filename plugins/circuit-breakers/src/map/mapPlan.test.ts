import type { CallMap, MapCall } from './callMap';
import { mapPlan } from './mapPlan';
import { SIZE } from './mapSize';

const service = (ref: string, organization?: string) => ({
  ref,
  title: ref,
  organization,
});

const call = (
  from: string,
  to: string,
  kind: MapCall['kind'] = 'breaker',
): MapCall => ({
  id: `${from} ${to}`,
  from,
  to,
  kind,
  mode: 'sync',
  critical: true,
  fallback: false,
  breakers: kind === 'breaker' ? [`${from}:${to}`] : [],
});

const fan: CallMap = {
  services: ['a', 'b', 'c', 'd', 'e'].map(ref => service(ref, 'org')),
  calls: ['b', 'c', 'd', 'e'].flatMap(to => [call('a', to)]),
  loose: [],
};

describe('mapPlan', () => {
  it('puts callers at the left of what they call', () => {
    const { services } = mapPlan(fan);
    const [caller, ...callees] = services;
    expect(caller.ref).toBe('a');
    for (const { x } of callees)
      expect(x).toBeGreaterThan(caller.x + SIZE.box.width);
  });

  it('keeps the marks off each other', () => {
    const several: CallMap = {
      ...fan,
      calls: ['a', 'b'].flatMap(from =>
        ['c', 'd', 'e'].map(to => call(from, to)),
      ),
    };
    const marks = mapPlan(several).calls.map(({ middle }) => middle);
    for (const [at, one] of marks.entries())
      for (const other of marks.slice(at + 1))
        expect(
          Math.hypot(one.x - other.x, one.y - other.y),
        ).toBeGreaterThanOrEqual(SIZE.mark);
  });

  it('leads a long call past the services between its ends', () => {
    const chain: CallMap = {
      ...fan,
      calls: [call('a', 'b'), call('b', 'c'), call('c', 'd'), call('a', 'd')],
    };
    const { services, calls } = mapPlan(chain);
    const between = services.filter(({ ref }) => ref === 'b' || ref === 'c');
    const heights = calls[3].path.match(/(?<=L[\d.]+ )[\d.]+/g)?.map(Number);
    expect(heights).toHaveLength(2);
    for (const [at, { y }] of between.entries())
      expect(
        Math.abs((heights?.[at] ?? 0) - y - SIZE.box.height / 2),
      ).toBeGreaterThan(SIZE.box.height / 2);
  });

  it('gives each organization a band, and those of none the last', () => {
    const { bands, height } = mapPlan({
      services: [service('x'), service('b', 'b'), service('a', 'a')],
      calls: [],
      loose: [],
    });
    expect(bands.map(({ ref }) => ref)).toEqual(['a', 'b', undefined]);
    const [first, second] = bands;
    expect(second.y).toBeGreaterThanOrEqual(first.y + first.height);
    expect(height).toBeGreaterThan(bands[2].y + bands[2].height - 1);
  });

  it('is empty for an empty map', () => {
    expect(mapPlan({ services: [], calls: [], loose: [] })).toMatchObject({
      services: [],
      calls: [],
      bands: [],
    });
  });

  it('leaves out a call to a service that is not on it', () => {
    const { calls } = mapPlan({ ...fan, calls: [call('a', 'gone')] });
    expect(calls).toEqual([]);
  });
});

import { GeoIndex } from './GeoIndex';

const NODES = ['geo-1', 'geo-2', 'geo-3'];
const PICKUP = { lat: 37.7749, lng: -122.4194 };
const OAKLAND = { lat: 37.8044, lng: -122.2712 };

const names = (fixes: { driver: string }[]) => fixes.map(fix => fix.driver);

describe('GeoIndex', () => {
  it('finds the drivers around a place and nobody across the bay', () => {
    const index = new GeoIndex(NODES);
    index.put({ driver: 'ann', lat: 37.776, lng: -122.42, at: 10 });
    index.put({ driver: 'bob', ...OAKLAND, at: 10 });
    expect(names(index.near(PICKUP, 0))).toEqual(['ann']);
  });

  it('knows a driver in one place only, also after a move to a region of another node', () => {
    const index = new GeoIndex(NODES);
    for (let step = 0; step <= 50; step += 1) {
      index.put({
        driver: 'ann',
        lat: PICKUP.lat + step * 0.02,
        lng: PICKUP.lng,
        at: step,
      });
    }
    expect(
      Object.values(index.sizes).reduce((sum, size) => sum + size, 0),
    ).toBe(1);
    expect(index.near(PICKUP, 0)).toEqual([]);
    expect(names(index.near({ ...PICKUP, lat: PICKUP.lat + 1 }, 0))).toEqual([
      'ann',
    ]);
  });

  it('leaves out drivers who have gone silent', () => {
    const index = new GeoIndex(NODES);
    index.put({ driver: 'ann', ...PICKUP, at: 100 });
    index.put({ driver: 'bob', ...PICKUP, at: 50 });
    expect(names(index.near(PICKUP, 60))).toEqual(['ann']);
  });

  it('forgets with a lost node, and knows its drivers again after their next fix', () => {
    const index = new GeoIndex(NODES);
    const fixes = Array.from({ length: 40 }, (_, driver) => ({
      driver: `driver-${driver}`,
      lat: PICKUP.lat + driver * 0.05,
      lng: PICKUP.lng,
      at: 1,
    }));
    for (const fix of fixes) index.put(fix);
    const lost = index.sizes['geo-2'];
    const kept = index.sizes['geo-1'];
    index.lose('geo-2');
    expect(lost).toBeGreaterThan(0);
    expect(index.sizes['geo-1']).toBe(kept);
    for (const fix of fixes) index.put(fix);
    expect(index.sizes['geo-1'] + index.sizes['geo-3']).toBe(fixes.length);
    expect(index.has('geo-2')).toBe(false);
    index.regain('geo-2');
    for (const fix of fixes) index.put(fix);
    expect(index.sizes['geo-2']).toBe(lost);
  });
});

import { aLiveBreaker, NOW } from '../../__testUtils__/aLiveBreaker';
import { FakeLive } from '../../__testUtils__/FakeLive';
import { ReadingMemory, STEP_MS } from './ReadingMemory';

const BILLS = { entityRef: 'component:acme/shop', name: 'bills' };
const ID = 'acme:shop:bills';

const counted = (step: number, successes: number, failures: number) =>
  aLiveBreaker({
    ...BILLS,
    reading: {
      observedAt: NOW + step * STEP_MS,
      windowMs: STEP_MS,
      window: undefined,
      totals: { successes, failures, timeouts: 0 },
    },
  });

describe('ReadingMemory', () => {
  it('keeps what was counted in each step', () => {
    const live = new FakeLive();
    const memory = new ReadingMemory(live);
    for (const [step, [successes, failures]] of [
      [0, 0],
      [30, 10],
      [30, 10],
      [90, 10],
    ].entries()) {
      live.breakers = [counted(step, successes, failures)];
      memory.sample(NOW + step * STEP_MS);
    }
    const points = memory.points(ID, NOW + 1, NOW + 10 * STEP_MS) ?? [];
    expect(
      points.map(({ successes, failures, errorRate, rejected }) => [
        successes,
        failures,
        errorRate,
        rejected,
      ]),
    ).toEqual([
      [30, 10, 0.25, null],
      [0, 0, null, null],
      [60, 0, 0, null],
    ]);
    expect(points[0].p99).toBe(60);
  });

  it('has a gap where nothing was read', () => {
    const live = new FakeLive([counted(0, 0, 0)]);
    const memory = new ReadingMemory(live);
    memory.sample(NOW);
    memory.sample(NOW + STEP_MS);
    live.breakers = [counted(2, 5, 0)];
    memory.sample(NOW + 2 * STEP_MS);
    const points = memory.points(ID, NOW - 1, NOW + 10 * STEP_MS) ?? [];
    expect(points.map(({ at }) => at)).toEqual([NOW, NOW + 2 * STEP_MS]);
  });

  it('forgets after half an hour, and what is gone at once', () => {
    const live = new FakeLive();
    const memory = new ReadingMemory(live);
    for (let step = 0; step < 400; step++) {
      live.breakers = [counted(step, step, 0)];
      memory.sample(NOW + step * STEP_MS);
    }
    expect(memory.points(ID, 0, Infinity)).toHaveLength(181);
    live.breakers = [];
    memory.sample(NOW + 400 * STEP_MS);
    expect(memory.points(ID, 0, Infinity)).toBeUndefined();
  });

  it('keeps no more breakers than it may', () => {
    const other = aLiveBreaker({ ...BILLS, name: 'search' });
    const live = new FakeLive([counted(0, 1, 0), other]);
    const memory = new ReadingMemory(live, 1);
    memory.sample(NOW);
    expect(memory.points(ID, 0, Infinity)).toHaveLength(1);
    expect(memory.points('acme:shop:search', 0, Infinity)).toBeUndefined();
  });
});

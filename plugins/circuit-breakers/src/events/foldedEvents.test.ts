import { anEvent, NOW } from '../__testUtils__/breakers';
import { foldedEvents, foldFacts } from './foldedEvents';

const change = (secondsAgo: number, told = {}) =>
  anEvent({ id: String(secondsAgo), at: NOW - secondsAgo * 1_000, ...told });

const flapping = [0, 5, 10, 15, 20].map((secondsAgo, at) =>
  change(secondsAgo, {
    from: at % 2 === 0 ? 'closed' : 'open',
    to: at % 2 === 0 ? 'open' : 'closed',
  }),
);

const lengths = (...parameters: Parameters<typeof foldedEvents>) =>
  foldedEvents(...parameters).map(({ events }) => events.length);

describe('foldedEvents', () => {
  it('makes one row of a breaker that flaps', () => {
    expect(lengths(flapping, true)).toEqual([5]);
    expect(foldFacts(flapping)).toEqual({
      changes: 5,
      instances: 1,
      opened: 3,
      spanMs: 20_000,
      last: 'open',
    });
  });

  it.each([
    ['leaves few changes as they are', flapping.slice(0, 3), [1, 1, 1]],
    ['does not fold over a longer pause', [...flapping, change(120)], [5, 1]],
    [
      'does not mix breakers',
      [...flapping, ...flapping.map(each => ({ ...each, breakerId: 'other' }))],
      [5, 5],
    ],
    [
      'leaves what is no change',
      flapping.map(each => ({ ...each, kind: 'source' as const })),
      [1, 1, 1, 1, 1],
    ],
  ])('%s', (_, events, expected) => {
    expect(lengths(events, true)).toEqual(expected);
  });

  it('folds nothing where one wants each change', () => {
    expect(lengths(flapping, false)).toEqual([1, 1, 1, 1, 1]);
  });

  it('keeps the row of a breaker while it goes on flapping', () => {
    const [before] = foldedEvents(flapping.slice(1), true);
    const [after] = foldedEvents(flapping, true);
    expect(after.id).toBe(before.id);
  });
});

import { anOpenBreaker, between } from '../__testUtils__/breakers';
import { wallOrder, type WallSort } from './wallOrder';

const items = [
  between('a/1', 'quiet', { callsPerSecond: 1, errorRate: 0.3 }),
  between('a/2', 'busy', { callsPerSecond: 900, errorRate: 0 }),
  between('a/3', 'unread', { state: 'unknown', callsPerSecond: null }),
  between('a/4', 'busy-and-failing', { callsPerSecond: 40, errorRate: 0.12 }),
  anOpenBreaker({ id: 'open', name: 'open', dependencyRef: null }),
];

const names = (sort: WallSort, least = 0) =>
  wallOrder(items, {
    sort,
    isQuiet: ({ callsPerSecond, state }) =>
      state === 'closed' && (callsPerSecond ?? 0) < least,
  }).map(({ name }) => name);

describe('wallOrder', () => {
  it.each<[WallSort, string[]]>([
    ['state', ['open', 'unread', 'quiet', 'busy-and-failing', 'busy']],
    ['band', ['open', 'quiet', 'busy-and-failing', 'busy', 'unread']],
    ['volume', ['busy', 'open', 'busy-and-failing', 'quiet', 'unread']],
    ['name', ['busy', 'busy-and-failing', 'open', 'quiet', 'unread']],
  ])('by %s', (sort, expected) => {
    expect(names(sort)).toEqual(expected);
  });

  it('sinks those under the wanted volume', () => {
    expect(names('state', 20).at(-1)).toBe('quiet');
  });
});

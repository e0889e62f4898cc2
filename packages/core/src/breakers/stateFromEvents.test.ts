import { fc } from '../__testUtils__/properties';
import type { BreakerState } from './reading';
import { type BreakerEvents, stateFromEvents } from './stateFromEvents';

const events = (
  opened: number,
  halfOpened: number | undefined,
  closed: number,
): BreakerEvents => ({ opened, halfOpened, closed });

type Move = { coin: boolean; byHand: boolean; isRead: boolean };

const anyMoves = (anyHand: fc.Arbitrary<boolean>) =>
  fc.array(
    fc.record({ coin: fc.boolean(), byHand: anyHand, isRead: fc.boolean() }),
    { maxLength: 30 },
  );

/** opossum opens and closes when told to, and half-opens by itself. */
function next(state: BreakerState, { coin, byHand }: Move): BreakerState {
  if (state === 'closed') return 'open';
  if (state === 'open') return byHand ? 'closed' : 'half-open';
  return coin ? 'closed' : 'open';
}

/** What was decoded at each reading, beside the truth. */
function decoded(moves: Move[], isHalfOpenCounted: boolean) {
  let truth: BreakerState = 'closed';
  const counts = { opened: 0, halfOpened: 0, closed: 0 };
  let previous: (BreakerEvents & { state: BreakerState }) | undefined;
  return moves.flatMap(move => {
    truth = next(truth, move);
    if (truth === 'open') counts.opened++;
    if (truth === 'half-open') counts.halfOpened++;
    if (truth === 'closed') counts.closed++;
    if (!move.isRead) return [];
    const halfOpened = isHalfOpenCounted ? counts.halfOpened : undefined;
    const read = { ...counts, halfOpened };
    const state = stateFromEvents(previous, read);
    previous = { ...read, state };
    return [{ truth, state }];
  });
}

describe('the state of a breaker by its events', () => {
  it.each([
    ['closed before anything happened', [0, 0, 0], 'closed'],
    ['open when it opened more often than it half-opened', [3, 2, 1], 'open'],
    ['half-open when it never closed', [2, 2, 0], 'half-open'],
    ['closed when it closed after every trial', [2, 2, 2], 'closed'],
    ['unknown when the last trial may still run', [2, 2, 1], 'unknown'],
    ['unknown when somebody closed it by hand', [1, 0, 1], 'unknown'],
    [
      'open without half-openings as long as it never closed',
      [3, undefined, 0],
      'open',
    ],
    [
      'closed without half-openings after a closing for each opening',
      [2, undefined, 2],
      'closed',
    ],
    ['unknown without half-openings otherwise', [3, undefined, 1], 'unknown'],
  ] as const)('is %s', (_, [opened, halfOpened, closed], expected) => {
    expect(stateFromEvents(undefined, events(opened, halfOpened, closed))).toBe(
      expected,
    );
  });

  it.each([
    ['closed when calls come through', { successes: 9 }, 'closed'],
    ['unknown when one call came through', { successes: 6 }, 'unknown'],
    ['unknown when nothing came', {}, 'unknown'],
    [
      'unknown when a call was stopped',
      { successes: 9, notPermitted: 1 },
      'unknown',
    ],
  ])('that is unknown is %s', (_, calls, expected) => {
    const before = { ...events(2, 2, 1), successes: 5, notPermitted: 0 };
    expect(
      stateFromEvents({ ...before, state: 'unknown' }, { ...before, ...calls }),
    ).toBe(expected);
  });

  it.each([
    ['stays', 'half-open', [2, 2, 1], 'half-open'],
    ['closes', 'half-open', [2, 2, 2], 'closed'],
    ['opens and half-opens again', 'half-open', [3, 3, 1], 'half-open'],
    ['opens again', 'half-open', [3, 2, 1], 'open'],
    ['stays unknown', 'unknown', [2, 2, 1], 'unknown'],
    ['is known again by one change', 'unknown', [3, 2, 1], 'open'],
    [
      'is unknown when a trial and a closing came in any order',
      'half-open',
      [3, 3, 2],
      'unknown',
    ],
    ['starts again with its process', 'half-open', [1, 0, 0], 'open'],
  ] as const)(
    '%s (%s before)',
    (_, state, [opened, halfOpened, closed], expected) => {
      expect(
        stateFromEvents(
          { ...events(2, 2, 1), state },
          events(opened, halfOpened, closed),
        ),
      ).toBe(expected);
    },
  );

  it('follows a breaker that somebody closes by hand', () => {
    const open = { ...events(1, 0, 0), state: 'open' } as const;
    expect(stateFromEvents(open, events(1, 0, 1))).toBe('closed');
    const closed = { ...events(1, 0, 1), state: 'closed' } as const;
    expect(stateFromEvents(closed, events(1, 0, 1))).toBe('closed');
  });

  it('is right or unknown, however seldom it is read', () => {
    fc.assert(
      fc.property(anyMoves(fc.constant(false)), moves => {
        for (const { state, truth } of decoded(moves, true))
          expect([truth, 'unknown']).toContain(state);
      }),
    );
  });

  it('is right when it is read after every change', () => {
    fc.assert(
      fc.property(anyMoves(fc.boolean()), moves => {
        const read = moves.map(each => ({ ...each, isRead: true }));
        for (const { state, truth } of decoded(read, true))
          expect(state).toBe(truth);
      }),
    );
  });

  it('is never closed by guess, whoever moves it and whatever is counted', () => {
    fc.assert(
      fc.property(anyMoves(fc.boolean()), fc.boolean(), (moves, isCounted) => {
        const guessed = decoded(moves, isCounted).filter(
          ({ state, truth }) => state === 'closed' && truth !== 'closed',
        );
        expect(guessed).toEqual([]);
      }),
    );
  });
});

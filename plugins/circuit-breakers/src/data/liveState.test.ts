import {
  aBreaker,
  anEvent,
  anOpenBreaker,
  answerOf,
  aSource,
  countsOf,
  NOW,
} from '../__testUtils__/breakers';
import type { StreamMessage } from './breakersApi';
import { stateAfter, stateOfAnswer } from './liveState';
import { withoutContact } from './withoutContact';

const HERE = NOW - 5_000;
const other = aBreaker({ id: 'other' });
const before = () => stateOfAnswer(answerOf([aBreaker(), other]), HERE);

const changes = (
  told: Partial<Extract<StreamMessage, { type: 'changes' }>['data']>,
): StreamMessage => ({
  type: 'changes',
  data: { now: NOW, items: [], removed: [], counts: countsOf([]), ...told },
});

describe('stateAfter', () => {
  it('takes over whole items, and leaves the others', () => {
    const after = stateAfter(
      before(),
      changes({ items: [anOpenBreaker()] }),
      HERE,
    );
    expect(after?.items.map(({ state }) => state)).toEqual(['open', 'closed']);
    expect(after?.byId.get('other')).toBe(other);
  });

  it('takes away what is gone, and keeps sources that are as before', () => {
    const after = stateAfter(before(), changes({ removed: ['other'] }), HERE);
    expect(after?.items).toHaveLength(1);
    expect(after?.sources).toEqual([aSource()]);
  });

  it('knows how far the clock of the backend is ahead', () => {
    expect(stateAfter(before(), changes({}), HERE)?.clockAhead).toBe(5_000);
  });

  it('ignores changes of what it does not know', () => {
    expect(stateAfter(undefined, changes({}), HERE)).toBeUndefined();
  });

  it('keeps announced events, newest first and once', () => {
    const announce = (...ids: string[]): StreamMessage => ({
      type: 'events',
      data: {
        now: NOW,
        items: ids.map(id => anEvent({ id, at: Number(id) })),
      },
    });
    let state = stateAfter(before(), announce('1', '3'), HERE);
    state = stateAfter(state, announce('3', '2'), HERE);
    const again: StreamMessage = {
      type: 'snapshot',
      data: answerOf([aBreaker()]),
    };
    state = stateAfter(state, again, HERE);
    expect(state?.events.map(({ id }) => id)).toEqual(['3', '2', '1']);
  });
});

describe('withoutContact', () => {
  it('leaves nothing closed', () => {
    const state = withoutContact(before());
    expect(state.items.map(item => item.state)).toEqual(['unknown', 'unknown']);
    expect(state.byId.get('other')?.state).toBe('unknown');
    expect(state.counts).toMatchObject({ closed: 0, unknown: 2 });
  });
});

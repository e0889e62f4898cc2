import {
  aBreaker,
  anOpenBreaker,
  answerOf,
  countsOf,
  NOW,
} from '../__testUtils__/breakers';
import type { BreakersApi, StreamMessage, StreamQuery } from './breakersApi';
import { LiveBreakersStore } from './LiveBreakersStore';

const answer = answerOf([aBreaker()]);

const snapshot = (id: string): StreamMessage => ({
  type: 'snapshot',
  id,
  data: answer,
});

const opens: StreamMessage = {
  type: 'changes',
  id: '2',
  data: {
    now: NOW,
    items: [anOpenBreaker()],
    removed: [],
    counts: countsOf([anOpenBreaker()]),
  },
};

type Script = (StreamMessage | Error)[];

/** A backend whose streams say what is written, one script a connection; the last one stays open. */
const backend = (
  scripts: Script[],
  breakers: () => Promise<typeof answer> = async () => answer,
) => {
  const asked: StreamQuery[] = [];
  async function* stream(query: StreamQuery): AsyncGenerator<StreamMessage> {
    asked.push(query);
    const script = scripts[Math.min(asked.length, scripts.length) - 1];
    for (const each of script) {
      if (each instanceof Error) throw each;
      yield each;
    }
    if (asked.length >= scripts.length) {
      await new Promise(resolve => {
        query.signal.addEventListener('abort', resolve);
      });
    }
  }
  const polled = jest.fn(breakers);
  const api = { stream, breakers: polled } as unknown as BreakersApi;
  const store = new LiveBreakersStore(api, 'group:netflix/netflix');
  const leave = store.subscribe(() => {});
  return { asked, polled, store, leave };
};

const broken = new Error('the line is cut');
const later = (ms: number) => jest.advanceTimersByTimeAsync(ms);
const stateOf = (store: LiveBreakersStore) =>
  store.current().state?.items[0].state;

describe('LiveBreakersStore', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => jest.useRealTimers());

  it('is live from the first snapshot, and follows changes', async () => {
    const { store } = backend([[snapshot('1'), opens]]);
    expect(store.current().status).toBe('loading');
    await later(0);
    expect(store.current().status).toBe('live');
    expect(stateOf(store)).toBe('open');
  });

  it('asks for its scope, and goes on after the last message it heard', async () => {
    const { asked } = backend([[snapshot('1'), opens, broken], []]);
    await later(1_000);
    expect(asked.map(({ lastEventId }) => lastEventId)).toEqual([
      undefined,
      '2',
    ]);
    expect(asked[0].scope).toBe('group:netflix/netflix');
  });

  it('says why there is nothing, and goes on asking', async () => {
    const refused = async () => {
      throw new Error('the backend is down');
    };
    const { store, asked } = backend([[broken]], refused);
    await later(0);
    expect(store.current()).toMatchObject({ status: 'error' });
    await later(20_000);
    expect(asked.length).toBeGreaterThan(3);
    expect(store.current().error?.message).toBe('the backend is down');
  });

  it('polls where the stream cannot be had', async () => {
    const { store, polled } = backend([[broken], [broken], [broken], [broken]]);
    await later(60_000);
    expect(store.current().status).toBe('live');
    expect(polled.mock.calls.length).toBeGreaterThan(5);
  });

  it('does not fuss over a short break', async () => {
    const { store } = backend([[snapshot('1'), broken], [snapshot('2')]]);
    await later(0);
    expect(store.current().status).toBe('live');
    await later(20_000);
    expect(store.current()).toMatchObject({
      status: 'live',
      heardAt: expect.any(Number),
    });
    expect(stateOf(store)).toBe('closed');
  });

  it('turns stale when nobody answers, then shows nothing as closed', async () => {
    const refused = async () => {
      throw broken;
    };
    const { store } = backend([[snapshot('1'), broken], [broken]], refused);
    await later(6_000);
    expect(store.current().status).toBe('stale');
    expect(stateOf(store)).toBe('closed');
    await later(10_000);
    expect(stateOf(store)).toBe('unknown');
  });

  it('asks with growing pauses', async () => {
    const refused = async () => {
      throw broken;
    };
    const { asked } = backend([[broken]], refused);
    await later(120_000);
    expect(asked.length).toBeLessThan(12);
  });

  it('asks at once when somebody wants to', async () => {
    const refused = async () => {
      throw broken;
    };
    const { asked, store } = backend([[broken]], refused);
    await later(60_000);
    const before = asked.length;
    store.retry();
    await later(0);
    expect(asked).toHaveLength(before + 1);
  });

  it('hangs up when nobody looks any more', async () => {
    const { asked, leave } = backend([[snapshot('1')]]);
    await later(0);
    leave();
    expect(asked[0].signal.aborted).toBe(true);
    await later(60_000);
    expect(asked).toHaveLength(1);
  });

  it('begins anew for those who come back much later', async () => {
    const { asked, leave, store } = backend([[snapshot('1')], [snapshot('9')]]);
    await later(0);
    leave();
    await later(60_000);
    store.subscribe(() => {});
    expect(store.current().status).toBe('loading');
    await later(0);
    expect(asked[1].lastEventId).toBeUndefined();
    expect(store.current().status).toBe('live');
  });
});

import {
  answerOf,
  anOpenBreaker,
  aBreaker,
  NOW,
} from '../__testUtils__/breakers';
import { BreakersClient } from './BreakersClient';
import type { StreamMessage } from './breakersApi';

type Asked = { url: string; init?: RequestInit };

const answering = (answer: () => Response | Promise<Response>) => {
  const asked: Asked[] = [];
  const fetch = async (url: unknown, init?: RequestInit) => {
    asked.push({ url: String(url), init });
    return answer();
  };
  return { asked, client: new BreakersClient({ fetch } as never) };
};

const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status });

/** A response whose body is not yet ended: what jsdom's own cannot do. */
const streaming = (...chunks: string[]) => {
  const encoder = new TextEncoder();
  const queue = chunks.map(chunk => encoder.encode(chunk));
  const reader = {
    read: async () => {
      const value = queue.shift();
      return value ? { done: false, value } : { done: true };
    },
    cancel: async () => {},
  };
  return { ok: true, body: { getReader: () => reader } } as never;
};

const { signal } = new AbortController();

const heard = async (...chunks: string[]) => {
  const { client } = answering(() => streaming(...chunks));
  const messages: StreamMessage[] = [];
  for await (const message of client.stream({ signal })) messages.push(message);
  return messages;
};

const event = (name: string, id: string, data: unknown) =>
  `event: ${name}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;

const { items, counts, sources } = answerOf([anOpenBreaker()]);
const snapshot = { now: NOW, items, counts, sources };

describe('BreakersClient', () => {
  it.each<[string, (client: BreakersClient) => unknown, string]>([
    [
      'the breakers of a scope',
      client => client.breakers('group:netflix/netflix'),
      'breakers?scope=group%3Anetflix%2Fnetflix',
    ],
    [
      'a breaker whose name has a slash in it',
      client => client.breaker('a:b:c%2Fd'),
      'breakers/a%3Ab%3Ac%252Fd',
    ],
    [
      'a history',
      client => client.history('a', { from: 1, to: 2 }),
      'breakers/a/history?from=1&to=2',
    ],
    [
      'events, without what is not asked',
      client => client.events({ breaker: 'a', kind: undefined, limit: 5 }),
      'events?breaker=a&limit=5',
    ],
    ['a blast radius', client => client.blastRadius('a'), 'blast-radius/a'],
  ])('asks for %s', async (_, ask, url) => {
    const { asked, client } = answering(() => json({}));
    await Promise.resolve(ask(client)).catch(() => {});
    expect(asked[0].url).toBe(`plugin://circuit-breakers/v1/${url}`);
  });

  it('refuses an answer of another shape', async () => {
    const { client } = answering(() => json({ items: 3 }));
    await expect(client.breakers(undefined)).rejects.toThrow(/items/);
  });

  it('passes on why the backend refused', async () => {
    const { client } = answering(() =>
      json(
        { error: { name: 'NotFoundError', message: 'no such breaker' } },
        404,
      ),
    );
    await expect(client.breaker('a')).rejects.toThrow('no such breaker');
  });

  it.each([
    [
      'nobody is there',
      () => {
        throw new TypeError('Failed to fetch');
      },
      'The backend of the portal could not be reached',
    ],
    [
      'something else answered',
      () => new Response('<html>', { status: 502, statusText: 'Bad Gateway' }),
      'The backend of the portal answered 502 Bad Gateway',
    ],
  ])('says in words of its own that %s', async (_, answer, message) => {
    const { client } = answering(answer);
    await expect(client.breaker('a')).rejects.toThrow(message);
  });

  it('sends an order with its reason', async () => {
    const { asked, client } = answering(() => json({}));
    await client.order('a:b:c', { order: 'reset', reason: 'It is done.' });
    expect(asked[0]).toMatchObject({
      url: 'plugin://circuit-breakers/v1/breakers/a%3Ab%3Ac/state',
      init: {
        method: 'POST',
        body: JSON.stringify({ order: 'reset', reason: 'It is done.' }),
      },
    });
  });

  it('knows a portal without reference fleet from one that fails', async () => {
    const { client } = answering(() => json({}, 404));
    await expect(client.fleet()).resolves.toBeUndefined();
    const broken = answering(() => json({}, 500));
    await expect(broken.client.fleet()).rejects.toThrow('500');
  });
});

describe('the stream of BreakersClient', () => {
  it('goes on from the last message', async () => {
    const { asked, client } = answering(() => streaming());
    const query = { scope: 'group:uber/uber', lastEventId: '42', signal };
    for await (const _ of client.stream(query)) break;
    expect(asked[0]).toMatchObject({
      url: 'plugin://circuit-breakers/v1/stream?scope=group%3Auber%2Fuber',
      init: { headers: { 'Last-Event-ID': '42' }, signal },
    });
  });

  it('reads messages however they are cut', async () => {
    const text =
      event('snapshot', '1', snapshot) +
      event('changes', '2', {
        now: NOW,
        items: [aBreaker()],
        removed: [],
        counts,
      });
    const messages = await heard(
      text.slice(0, 70),
      text.slice(70, 2_000),
      text.slice(2_000),
    );
    expect(messages.map(message => message.type)).toEqual([
      'snapshot',
      'changes',
    ]);
    expect(messages[0]).toMatchObject({ id: '1', data: snapshot });
  });

  it('takes comments and what it does not know as signs of life', async () => {
    expect(
      await heard(': hello\n\n', event('weather', '3', { rain: true })),
    ).toEqual([{ type: 'heartbeat' }, { type: 'heartbeat' }]);
  });

  it('breaks on what is not valid, instead of showing it', async () => {
    await expect(
      heard(event('changes', '1', { items: 'none' })),
    ).rejects.toThrow();
  });
});

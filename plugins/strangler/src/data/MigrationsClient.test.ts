import { aList, aMigration, aSummary } from '../__testUtils__/migrations';
import { MigrationsClient } from './MigrationsClient';

type Asked = { url: string; init?: RequestInit };

const answering = (answer: () => Response | Promise<Response>) => {
  const asked: Asked[] = [];
  const fetch = async (url: unknown, init?: RequestInit) => {
    asked.push({ url: String(url), init });
    return answer();
  };
  return { asked, client: new MigrationsClient({ fetch } as never) };
};

const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status });

const REF = 'migration:netflix/to-cloud';
const BASE = 'plugin://strangler/v1/migrations';

describe('MigrationsClient', () => {
  it.each<[string, (client: MigrationsClient) => Promise<unknown>, string]>([
    [
      'the migrations of a scope',
      client => client.migrations({ scope: 'group:netflix/netflix' }),
      '?scope=group%3Anetflix%2Fnetflix',
    ],
    [
      'a migration as it is',
      client => client.migration(REF),
      '/netflix/to-cloud',
    ],
    [
      'a migration as it was',
      client => client.migration(REF, '2010-12'),
      '/netflix/to-cloud?at=2010-12',
    ],
    [
      'its course',
      client => client.timeline(REF),
      '/netflix/to-cloud/timeline',
    ],
    [
      'its forecast',
      client => client.forecast(REF, { at: '2010-12', measure: 'data' }),
      '/netflix/to-cloud/forecast?at=2010-12&measure=data',
    ],
    [
      'what is left',
      client => client.left(REF, '2010-12'),
      '/netflix/to-cloud/left?at=2010-12',
    ],
    [
      'its events, without what is not asked',
      client => client.events(REF, { capability: 'web', kind: undefined }),
      '/netflix/to-cloud/events?capability=web',
    ],
    [
      'the traffic of a capability with a slash in its name',
      client => client.traffic(REF, 'web/pages', { from: 1, to: 2 }),
      '/netflix/to-cloud/capabilities/web%2Fpages/traffic?from=1&to=2',
    ],
  ])('asks for %s', async (_, ask, url) => {
    const { asked, client } = answering(() => json({}));
    await ask(client).catch(() => {});
    expect(asked[0].url).toBe(`${BASE}${url}`);
  });

  it('takes what the schemas allow', async () => {
    const list = aList([aSummary()]);
    expect(await answering(() => json(list)).client.migrations({})).toEqual(
      list,
    );
    const migration = aMigration();
    expect(
      await answering(() => json(migration)).client.migration(REF),
    ).toEqual(migration);
  });

  it('refuses an answer of another shape', async () => {
    const { client } = answering(() => json({ items: 3 }));
    await expect(client.migrations({})).rejects.toThrow(/items/);
  });

  it('passes on why the backend refused', async () => {
    const { client } = answering(() =>
      json({ error: { name: 'InputError', message: 'at: no date' } }, 400),
    );
    await expect(client.migration(REF, 'soon')).rejects.toThrow('at: no date');
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
    await expect(client.migration(REF)).rejects.toThrow(message);
  });

  it('records what happened, with its reason', async () => {
    const { asked, client } = answering(() => json({}));
    const event = { stage: 'canary', percent: 5, reason: 'first try' } as const;
    await client.record(REF, 'web', event);
    expect(asked[0]).toMatchObject({
      url: `${BASE}/netflix/to-cloud/capabilities/web/events`,
      init: { method: 'POST', body: JSON.stringify(event) },
    });
  });

  it('moves the share at the gateway, with its reason', async () => {
    const { asked, client } = answering(() => json({}));
    const order = { percent: 30, reason: 'it holds' };
    await client.steer(REF, 'web', order);
    expect(asked[0]).toMatchObject({
      url: `${BASE}/netflix/to-cloud/capabilities/web/weight`,
      init: { method: 'PUT', body: JSON.stringify(order) },
    });
  });
});

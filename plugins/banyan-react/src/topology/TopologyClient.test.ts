import { aTopology } from '../testing';
import { TopologyClient } from './TopologyClient';

const graph = aTopology().teamIn('chaos', 'ops').owns('fit').build().graph;

const answering = (...answers: (() => Response)[]) => {
  const asked: { url: string; headers: unknown }[] = [];
  const fetch = async (url: unknown, init?: { headers?: unknown }) => {
    asked.push({ url: String(url), headers: init?.headers });
    return answers[Math.min(asked.length, answers.length) - 1]();
  };
  return { asked, client: new TopologyClient({ fetch }) };
};

const ok = (headers = {}) =>
  new Response(JSON.stringify(graph), {
    headers: { ETag: '"v1"', ...headers },
  });

const same = (headers = {}) => new Response(null, { status: 304, headers });

const LATER = { 'Last-Modified': 'Sun, 22 Nov 2026 12:34:56 GMT' };
const EARLIER = { 'Last-Modified': 'Sun, 22 Nov 2026 11:59:46 GMT' };

describe('TopologyClient', () => {
  it('asks for the scope and for history', async () => {
    const { asked, client } = answering(() => ok());
    await client.get('graph', {
      scope: 'group:netflix/netflix',
      history: true,
    });
    expect(asked[0].url).toBe(
      'plugin://topology/v1/graph?scope=group%3Anetflix%2Fnetflix&history=true',
    );
  });

  it('keeps what has not changed', async () => {
    const { asked, client } = answering(
      () => ok(),
      () => same(),
    );
    const first = await client.get('graph', {});
    expect(await client.get('graph', {})).toBe(first);
    expect(asked[1].headers).toEqual({ 'If-None-Match': '"v1"' });
  });

  it('knows how old it is when nothing has changed', async () => {
    const { client } = answering(
      () => ok(EARLIER),
      () => same(LATER),
    );
    const first = await client.get('graph', {});
    const second = await client.get('graph', {});
    expect(first.builtAt).toBe(graph.builtAt);
    expect(second).toEqual({ ...first, builtAt: '2026-11-22T12:34:56.000Z' });
    expect(second.nodes).toBe(first.nodes);
  });

  it('is not misled by the age of what the browser had kept', async () => {
    const { client } = answering(() => ok(LATER));
    expect((await client.get('graph', {})).builtAt).toBe(
      '2026-11-22T12:34:56.000Z',
    );
  });

  it('asks once for many who ask at the same time', async () => {
    const { asked, client } = answering(() => ok());
    const [one, two] = await Promise.all([
      client.get('graph', {}),
      client.get('graph', {}),
      client.get('graph', { scope: 'group:acme/acme' }),
    ]);
    expect(asked).toHaveLength(2);
    expect(two).toBe(one);
  });

  it('asks again after a failure', async () => {
    const { client } = answering(
      () => new Response('', { status: 503 }),
      () => ok(),
    );
    await expect(client.get('graph', {})).rejects.toThrow('503');
    expect((await client.get('graph', {})).version).toBe('v1');
  });

  it('passes on why the backend refused', async () => {
    const { client } = answering(
      () =>
        new Response(
          JSON.stringify({
            error: { name: 'NotFoundError', message: 'no such scope' },
            response: { statusCode: 404 },
          }),
          { status: 404, headers: { 'Content-Type': 'application/json' } },
        ),
    );
    await expect(client.get('graph', { scope: 'x' })).rejects.toThrow(
      'no such scope',
    );
  });

  it('says in words of its own that nobody is there', async () => {
    const { client } = answering(() => {
      throw new TypeError('Failed to fetch');
    });
    await expect(client.get('graph', {})).rejects.toThrow(
      'The backend of the portal could not be reached',
    );
  });

  it('refuses an answer of another shape', async () => {
    const { client } = answering(() => new Response('{"nodes":[]}'));
    await expect(client.get('graph', {})).rejects.toThrow(/nodes/);
  });
});

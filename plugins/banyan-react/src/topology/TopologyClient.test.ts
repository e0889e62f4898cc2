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

const ok = () =>
  new Response(JSON.stringify(graph), { headers: { ETag: '"v1"' } });

describe('TopologyClient', () => {
  it('asks for the scope and for history', async () => {
    const { asked, client } = answering(ok);
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
      ok,
      () => new Response(null, { status: 304 }),
    );
    const first = await client.get('graph', {});
    expect(await client.get('graph', {})).toBe(first);
    expect(asked[1].headers).toEqual({ 'If-None-Match': '"v1"' });
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

  it('refuses an answer of another shape', async () => {
    const { client } = answering(() => new Response('{"nodes":[]}'));
    await expect(client.get('graph', {})).rejects.toThrow(/nodes/);
  });
});

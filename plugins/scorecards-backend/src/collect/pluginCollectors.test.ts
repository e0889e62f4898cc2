import { mockServices } from '@backstage/backend-test-utils';
import type { CollectedFacts } from '@banyan/backstage-plugin-banyan-node';
import { pluginCollectors } from './pluginCollectors';

const AT = '2026-11-22T12:00:00.000Z';

/** A body that comes in pieces, as over a network. */
const inPieces = (text: string, size: number) =>
  new Response(
    new ReadableStream({
      start(controller) {
        const bytes = new TextEncoder().encode(text);
        for (let at = 0; at < bytes.length; at += size)
          controller.enqueue(bytes.slice(at, at + size));
        controller.close();
      },
    }),
  );

async function collect(id: string, response: Response) {
  const ask = jest.fn(async () => response);
  const collector = pluginCollectors({
    auth: mockServices.auth(),
    discovery: mockServices.discovery(),
    fetch: ask,
  }).find(each => each.id === id);
  const facts: CollectedFacts[] = [];
  const signal = AbortSignal.timeout(5_000);
  for await (const each of collector?.collect({ signal, now: 0 }) ?? [])
    facts.push(each);
  return { ask, facts };
}

const line = (entityRef: string, facts: object) =>
  `${JSON.stringify({ entityRef, facts, observedAt: AT })}\n`;

describe("the facts of Banyan's other backends", () => {
  it('are read line by line, however they come, with a token of the plugin', async () => {
    const text =
      line('migration:acme/shop', { title: 'Lädchen' }) +
      line('component:acme/cart', { strangledBy: 1 });
    const { ask, facts } = await collect('strangler', inPieces(text, 7));
    expect(facts).toEqual([
      {
        entityRef: 'migration:acme/shop',
        facts: { migration: { title: 'Lädchen' } },
        observedAt: Date.parse(AT),
      },
      {
        entityRef: 'component:acme/cart',
        facts: { strangler: { strangledBy: 1 } },
        observedAt: Date.parse(AT),
      },
    ]);
    expect(ask).toHaveBeenCalledWith(
      'http://localhost:0/api/strangler/v1/facts',
      expect.objectContaining({
        headers: { Authorization: expect.stringMatching(/^Bearer ./) },
      }),
    );
  });

  it('are named for the plugin that tells them', async () => {
    const text = line('group:acme/checkout', { people: 7 });
    const topology = await collect('topology', new Response(text));
    expect(topology.facts[0].facts).toEqual({ topology: { people: 7 } });
    const breakers = await collect('circuit-breakers', new Response(text));
    expect(breakers.facts[0].facts).toEqual({ breakers: { people: 7 } });
  });

  it('are none where the plugin is not installed', async () => {
    const answer = new Response(null, { status: 404 });
    expect((await collect('strangler', answer)).facts).toEqual([]);
  });

  it.each([
    ['503', new Response(null, { status: 503 })],
    ['form', new Response('{"items":[]}\n')],
    ['JSON', new Response('<html>\n')],
  ])('fail when the answer is no list of facts (%s)', async (why, answer) => {
    await expect(collect('topology', answer)).rejects.toThrow(why);
  });
});

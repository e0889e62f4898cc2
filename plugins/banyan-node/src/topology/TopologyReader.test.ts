import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { ANSWER } from './__testUtils__/anAnswer';
import { TopologyReader } from './TopologyReader';

const ADA = mockCredentials.user('user:acme/ada');
const BOB = mockCredentials.user('user:acme/bob');

type Asked = { url: string; as: string; known?: string };

/** A topology backend with a version for each user, which it sends once. */
function reader(answer: (asked: Asked) => Response | Promise<Response>) {
  const asked: Asked[] = [];
  const fetchGraph: typeof fetch = async (url, init) => {
    const headers = new Headers(init?.headers);
    const as = headers.get('Authorization') ?? '';
    const known = headers.get('If-None-Match') ?? undefined;
    asked.push({ url: String(url), as, known });
    return answer(asked[asked.length - 1]);
  };
  const topology = new TopologyReader({
    discovery: mockServices.discovery(),
    auth: mockServices.auth({
      pluginId: 'circuit-breakers',
      disableDefaultAuthPolicy: false,
    }),
    fetch: fetchGraph,
  });
  return { topology, asked };
}

const sent = (version: string) =>
  new Response(JSON.stringify({ ...ANSWER, version }), {
    headers: { ETag: `"${version}"` },
  });

const same = (version: string, headers = {}) =>
  new Response(null, {
    status: 304,
    headers: { ETag: `"${version}"`, ...headers },
  });

const refused = (status: number, message: string) =>
  new Response(JSON.stringify({ error: { message } }), { status });

describe('TopologyReader', () => {
  it('asks on behalf of the caller', async () => {
    const { topology, asked } = reader(() => sent('v1'));
    await topology.graph(ADA, { scope: 'group:acme/org', history: true });
    expect(asked[0].url).toMatch(
      /\/api\/topology\/v1\/graph\?scope=group%3Aacme%2Forg&history=true$/,
    );
    expect(asked[0].as).toMatch(/^Bearer .*user:acme\/ada/);
  });

  it('keeps what has not changed, and learns how old it is', async () => {
    const { topology } = reader(({ known }) =>
      known === '"v1"'
        ? same('v1', { 'Last-Modified': 'Sun, 22 Nov 2026 12:34:56 GMT' })
        : sent('v1'),
    );
    const first = await topology.graph(ADA);
    const second = await topology.graph(ADA);
    expect(second.map).toBe(first.map);
    expect(first.builtAt).toBe(ANSWER.builtAt);
    expect(second.builtAt).toBe('2026-11-22T12:34:56.000Z');
  });

  it('never gives a caller the view of another', async () => {
    const { topology, asked } = reader(({ as, known = '' }) => {
      const version = as.includes('ada') ? 'of-ada' : 'of-bob';
      return known.includes(version) ? same(version) : sent(version);
    });
    for (const who of [ADA, BOB, ADA, BOB]) {
      const { version } = await topology.graph(who);
      expect(version).toBe(who === ADA ? 'of-ada' : 'of-bob');
    }
    expect(asked).toHaveLength(4);
  });

  it('does not take one scope for another, though both have one version', async () => {
    const { topology, asked } = reader(() => sent('v1'));
    await topology.graph(ADA, { scope: 'group:acme/org' });
    await topology.graph(ADA, { scope: 'group:acme/web' });
    expect(asked[1].known).toBeUndefined();
  });

  it.each([
    [404, 'NotFoundError', 'There is no group:acme/gone'],
    [400, 'InputError', 'scope: expected a reference'],
    [403, 'NotAllowedError', 'not for you'],
    [503, 'ServiceUnavailableError', 'The catalog has not answered yet'],
    [500, 'ServiceUnavailableError', 'broken'],
  ])('passes on %i as a %s, with its reason', async (status, name, message) => {
    const { topology } = reader(() => refused(status, message));
    await expect(topology.graph(ADA)).rejects.toMatchObject({
      name,
      message: expect.stringContaining(message),
    });
  });

  it.each([
    [
      'does not answer',
      () => {
        throw new TypeError('fetch failed');
      },
    ],
    ['answers in another form', () => new Response('{"nodes":[]}')],
  ])('says so when the topology backend %s', async (what, answer) => {
    const { topology } = reader(answer);
    await expect(topology.graph(ADA)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining(`The topology backend ${what}`),
    });
  });
});

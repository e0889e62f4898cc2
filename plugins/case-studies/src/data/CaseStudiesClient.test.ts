import { fakeTopology } from '@banyan/backstage-plugin-banyan-react/testing';
import { CaseStudiesClient } from './CaseStudiesClient';

const REF = 'group:acme/acme';

const answering = (
  status: number,
  body: unknown,
  type = 'application/json',
) => ({
  fetch: jest.fn(async (_url: string) => ({
    ...{ status, ok: status < 300, statusText: '' },
    headers: new Headers({ 'Content-Type': type }),
    json: async () => body,
  })),
});

const clientOf = (fetchApi: ReturnType<typeof answering>) =>
  new CaseStudiesClient(fetchApi as never, fakeTopology('pending'));

const MIGRATIONS = { scope: REF, now: 1, at: 1, items: [], sources: [] };

describe('CaseStudiesClient', () => {
  it('asks each backend about the group', async () => {
    const fetchApi = answering(200, MIGRATIONS);
    expect(await clientOf(fetchApi).tell('migrations', REF)).toEqual(
      MIGRATIONS,
    );
    await clientOf(fetchApi)
      .tell('coverage', REF)
      .catch(() => {});
    await clientOf(fetchApi)
      .tell('scorecards', REF)
      .catch(() => {});
    expect(fetchApi.fetch.mock.calls.map(([url]) => url)).toEqual([
      'plugin://strangler/v1/migrations?scope=group%3Aacme%2Facme',
      'plugin://circuit-breakers/v1/coverage?scope=group%3Aacme%2Facme',
      'plugin://scorecards/v1/entities/group/acme/acme',
    ]);
  });

  it.each([
    ['nothing is mounted there', answering(404, undefined, '')],
    ['the portal answers with its own page', answering(200, '', 'text/html')],
  ])('knows a plugin that is not installed, when %s', async (_, fetchApi) => {
    await expect(clientOf(fetchApi).tell('coverage', REF)).rejects.toThrow(
      'circuit-breakers is not installed: add @banyan/backstage-plugin-circuit-breakers-backend to the backend',
    );
  });

  it.each([
    [404, { error: { message: 'There is no group acme' } }],
    [500, { error: { message: 'out of memory' } }],
  ])('says what a backend says with %s', async (status, body) => {
    await expect(
      clientOf(answering(status, body)).tell('coverage', REF),
    ).rejects.toThrow(body.error.message);
  });

  it.each([
    [new Error('Request failed with status 404 Not Found'), /not installed/],
    [new SyntaxError('Unexpected token <'), /not installed/],
    [new Error('out of memory'), /^out of memory$/],
  ])('says of a topology that fails with "%s": %s', async (cause, words) => {
    const client = new CaseStudiesClient(answering(200, {}) as never, {
      get: () => Promise.reject(cause),
    });
    await expect(client.tell('alignment', REF)).rejects.toThrow(words);
  });
});

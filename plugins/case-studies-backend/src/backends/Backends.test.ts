import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  closeServers,
  testServer,
} from '@banyan/backstage-plugin-banyan-node/testing';
import { z } from 'zod';
import { Backends } from './Backends';

afterEach(closeServers);

const toldBy = (url: string, timeoutMs?: number) =>
  new Backends({
    auth: mockServices.auth(),
    discovery: mockServices.discovery.mock({ getBaseUrl: async () => url }),
    timeoutMs,
  }).told(
    { plugin: 'strangler', path: '/v1/x', schema: z.object({ n: z.number() }) },
    mockCredentials.user('user:acme/ada'),
  );

describe('a backend', () => {
  it('is given up when it does not answer in time', async () => {
    const { url } = await testServer(() => {});
    expect(await toldBy(url, 50)).toEqual({
      state: 'missing',
      because: 'strangler does not answer in time: try again in a moment',
    });
  });

  it('is given up when it stops in the middle of a word', async () => {
    const { url } = await testServer((_, response) => {
      response.writeHead(200).write('{"n":');
    });
    expect(await toldBy(url, 50)).toMatchObject({
      because: expect.stringContaining('does not answer in time'),
    });
  });

  it('is not installed where nobody listens', async () => {
    const { url } = await testServer(() => {});
    await closeServers();
    expect(await toldBy(url)).toMatchObject({
      because: expect.stringContaining('strangler is not installed'),
    });
  });

  it('cannot be reached when it hangs up', async () => {
    const { url } = await testServer(({ socket }) => socket.destroy());
    expect(await toldBy(url)).toMatchObject({
      because: 'strangler cannot be reached: try again in a moment',
    });
  });

  it('is told where it answers', async () => {
    const { url } = await testServer((_, response) => {
      response.end('{"n":1,"more":true}');
    });
    expect(await toldBy(url)).toEqual({ state: 'told', value: { n: 1 } });
  });
});

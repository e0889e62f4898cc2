import {
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import { urlReaderServiceFactory } from '@backstage/backend-defaults/urlReader';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import banyan from '@banyan/backstage-plugin-catalog-backend-module-banyan';
import request from 'supertest';
import { LoopbackServer } from '../__testUtils__/LoopbackServer';
import reading from '.';

const component = (name: string) =>
  JSON.stringify({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name },
    spec: { type: 'service', lifecycle: 'production', owner: 'web' },
  });

const server = new LoopbackServer((incoming, response) => {
  switch (incoming.url) {
    case '/good':
      response.end(component('good'));
      break;
    case '/large':
      response.end(`# ${'x'.repeat(5 * 1024 * 1024)}\n${component('large')}`);
      break;
    case '/outside':
      response.writeHead(302, { location: 'http://localhost:80/' }).end();
      break;
    default: // Never answers.
  }
});

let port: number;
let backend: TestBackend;

beforeAll(async () => {
  port = await server.start();
  const allow = [{ host: `127.0.0.1:${port}` }];
  const limits = { timeoutMs: 300, maxBytes: 4 * 1024 * 1024 };
  backend = await startTestBackend({
    features: [
      catalogPlugin,
      banyan,
      urlReaderServiceFactory,
      reading,
      mockServices.rootConfig.factory({
        data: { backend: { reading: { allow } }, banyan: { reading: limits } },
      }),
    ],
  });
}, 60_000);

afterAll(async () => {
  await backend.stop();
  await server.stop();
});

const tryOut = (target: string) =>
  request(backend.server)
    .post('/api/catalog/locations?dryRun=true')
    .send({ type: 'url', target });

describe('registering a file', () => {
  it.each([
    [
      'whose server never answers',
      '/silent',
      'did not answer within 0.3 s; is the address right and the server up?',
    ],
    [
      'of five megabytes',
      '/large',
      'is larger than the 4194304 bytes that may be read from one address',
    ],
  ])('%s says so, and the portal goes on', async (_, path, what) => {
    const target = `http://127.0.0.1:${port}${path}`;
    const { status, body } = await tryOut(target);
    expect(body.error.message).toContain(`${target} ${what}`);
    expect(status).toBe(400);
    const good = await tryOut(`http://127.0.0.1:${port}/good`);
    expect(good.status).toBe(201);
  });

  it('that sends the portal elsewhere is refused', async () => {
    const { status, body } = await tryOut(`http://127.0.0.1:${port}/outside`);
    expect(body.error.message).toContain(
      'URL not allowed by backend.reading.allow configuration: http://localhost',
    );
    expect(status).toBe(400);
  });

  it('from a host that is not allowed is refused without a visit', async () => {
    const { requests } = server;
    const { status, body } = await tryOut(`http://localhost:${port}/good`);
    expect(body.error.message).toContain(
      `Reading from 'http://localhost:${port}/good' is not allowed.`,
    );
    expect(status).toBe(400);
    expect(server.requests).toBe(requests);
  });
});

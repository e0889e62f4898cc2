import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import { once } from 'node:events';
import { get } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import rootHttpRouter from './rootHttpRouter';

/** Answers nothing, as a long poll does while there is no news. */
const longPoll = (asked: () => void) =>
  createBackendPlugin({
    pluginId: 'slow',
    register(env) {
      env.registerInit({
        deps: { router: coreServices.rootHttpRouter },
        async init({ router }) {
          router.use('/poll', () => asked());
        },
      });
    },
  });

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

it('ends although somebody waits for an answer', async () => {
  let asked = () => {};
  const isAsked = new Promise<void>(done => {
    asked = done;
  });
  const address = `127.0.0.1:${await freePort()}`;
  const backend = createBackend();
  backend.add(rootHttpRouter);
  backend.add(longPoll(() => asked()));
  backend.add(mockServices.rootLogger.factory());
  backend.add(
    mockServices.rootConfig.factory({
      data: { backend: { baseUrl: `http://${address}`, listen: address } },
    }),
  );
  await backend.start();
  const request = get(`http://${address}/poll`);
  const isCut = once(request, 'error');
  await isAsked;
  await backend.stop();
  expect(String(await isCut)).toContain('socket hang up');
});

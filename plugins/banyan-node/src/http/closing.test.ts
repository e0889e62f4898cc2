import { mockServices } from '@backstage/backend-test-utils';
import express from 'express';
import type { AddressInfo } from 'node:net';
import { closing } from './closing';

describe('a backend that ends', () => {
  it('keeps connections until then, and lets go of them afterwards', async () => {
    const lifecycle = mockServices.lifecycle.mock();
    const app = express();
    app.use(closing(lifecycle));
    app.get('/', (_, response) => {
      response.end();
    });
    const server = app.listen(0);
    const { port } = server.address() as AddressInfo;
    const connection = async () => {
      const { headers } = await fetch(`http://127.0.0.1:${port}`);
      return headers.get('connection');
    };
    expect(await connection()).toBe('keep-alive');
    const [[end]] = lifecycle.addShutdownHook.mock.calls;
    await end();
    expect(await connection()).toBe('close');
    server.closeAllConnections();
    server.close();
  });
});

import { mockServices } from '@backstage/backend-test-utils';
import express from 'express';
import request from 'supertest';
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
    const connectionOf = async () =>
      (await request(server).get('/').set('Connection', 'keep-alive')).headers
        .connection;
    expect(await connectionOf()).toBe('keep-alive');
    const [[end]] = lifecycle.addShutdownHook.mock.calls;
    await end();
    expect(await connectionOf()).toBe('close');
    server.close();
  });
});

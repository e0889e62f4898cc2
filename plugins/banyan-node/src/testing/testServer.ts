import http, { type RequestListener } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './selfSigned';

const open = new Set<http.Server | https.Server>();

/** A server on loopback, until the test is over. @public */
export async function testServer(
  listener: RequestListener,
  { tls = false } = {},
): Promise<{ url: string; host: string; port: number }> {
  const server = tls
    ? https.createServer(selfSigned(), listener)
    : http.createServer(listener);
  open.add(server);
  await new Promise<void>(done => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  return { url: `${tls ? 'https' : 'http'}://${host}`, host, port };
}

/** For afterEach. @public */
export async function closeServers(): Promise<void> {
  for (const server of open) {
    server.closeAllConnections();
    await new Promise(done => {
      server.close(done);
    });
  }
  open.clear();
}

/** Answers with a text. @public */
export function answers(
  text: string,
  headers: Record<string, string> = {},
): RequestListener {
  return (_, response) => response.writeHead(200, headers).end(text);
}

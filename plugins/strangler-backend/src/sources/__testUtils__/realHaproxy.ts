import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The program of HAProxy; undefined = there is none to test with. */
export const HAPROXY = process.env.BANYAN_HAPROXY;
/** Whether it is a failure that there is none. */
export const HAPROXY_REQUIRED = (process.env.BANYAN_REQUIRE ?? '')
  .split(',')
  .includes('haproxy');

/**
 * A real HAProxy before an old and a new server: `/orders` by the weights 70 and 30 of the servers
 * of one backend, all else by chance to one of two backends.
 */
export async function realHaproxy(servers: { legacy: string; new: string }) {
  const folder = await mkdtemp(join(tmpdir(), 'banyan-haproxy-'));
  const config = join(folder, 'haproxy.cfg');
  const [port, metricsPort] = [await freePort(), await freePort()];
  await writeFile(
    config,
    `defaults
  mode http
  retries 0
  timeout connect 2s
  timeout client 5s
  timeout server 5s
frontend gateway
  bind 127.0.0.1:${port}
  use_backend orders if { path /orders }
  use_backend search if { rand(100) lt 30 }
  default_backend monolith
backend orders
  balance roundrobin
  server legacy ${servers.legacy} weight 70
  server new ${servers.new} weight 30
backend search
  server new ${servers.new}
backend monolith
  server legacy ${servers.legacy}
frontend metrics
  bind 127.0.0.1:${metricsPort}
  http-request use-service prometheus-exporter
`,
  );
  const haproxy = spawn(HAPROXY ?? 'haproxy', ['-db', '-f', config], {
    stdio: 'ignore',
  });
  const metrics = `http://127.0.0.1:${metricsPort}/metrics`;
  await answering(metrics, () => haproxy.exitCode === null);
  return {
    url: `http://127.0.0.1:${port}`,
    metrics,
    async stop() {
      haproxy.kill('SIGKILL');
      await once(haproxy, 'exit');
      await rm(folder, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function answering(url: string, isRunning: () => boolean): Promise<void> {
  while (isRunning()) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise(done => {
      setTimeout(done, 50);
    });
  }
  throw new Error('HAProxy ended');
}

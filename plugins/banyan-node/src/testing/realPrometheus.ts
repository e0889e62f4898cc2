import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The program of a Prometheus server; undefined = there is none to test with. @public */
export const PROMETHEUS = process.env.BANYAN_PROMETHEUS;
/** Whether it is a failure that there is none. @public */
export const PROMETHEUS_REQUIRED = (process.env.BANYAN_REQUIRE ?? '')
  .split(',')
  .includes('prometheus');

/** A real Prometheus server that scrapes one target, which has so long to answer. @public */
export async function realPrometheus(target: string, { everyMs = 200 } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'banyan-prometheus-'));
  const config = join(folder, 'prometheus.yml');
  await writeFile(
    config,
    `scrape_configs:
  - job_name: orders
    scrape_interval: ${everyMs}ms
    scrape_timeout: ${everyMs}ms
    static_configs: [{ targets: ['${target}'] }]
`,
  );
  const port = await freePort();
  const server = spawn(
    PROMETHEUS ?? 'prometheus',
    [
      `--config.file=${config}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--log.level=error',
    ],
    { stdio: 'ignore' },
  );
  const url = `http://127.0.0.1:${port}`;
  await ready(`${url}/-/ready`, server);
  return {
    url,
    async stop() {
      server.kill();
      await once(server, 'exit');
      await rm(folder, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function ready(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise(done => {
      setTimeout(done, 50);
    });
  }
  throw new Error(`Prometheus ended with ${server.exitCode}`);
}

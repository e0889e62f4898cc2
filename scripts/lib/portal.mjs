import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure, failureFrom } from './failure.mjs';
import { ROOT, STATE } from './paths.mjs';
import { start } from './run.mjs';

const READY = '/.backstage/health/v1/readiness';

const taken = port =>
  new Promise(resolve => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

const tail = file => readFileSync(file, 'utf8').split('\n').slice(-25).join('\n');

/**
 * Starts the backend, which serves the frontend, and waits until it is ready.
 * `configs` are laid over app-config.yaml; its log goes to `.banyan/logs/backend.log`.
 */
export async function startPortal({ node, env }, { port = 7007, configs = [], log = 'backend', stopsIn = 120 } = {}) {
  if (await taken(port)) {
    throw new Failure(
      `Port ${port} is taken by another program.`,
      `Stop it, or choose another port: BANYAN_PORT=7100 npm start`,
    );
  }
  mkdirSync(join(STATE, 'db'), { recursive: true });
  mkdirSync(join(STATE, 'logs'), { recursive: true });
  const logFile = join(STATE, 'logs', `${log}.log`);
  const output = openSync(logFile, 'w');
  const files = ['app-config.yaml', ...configs].flatMap(file => ['--config', join(ROOT, file)]);
  const child = start(
    node,
    ['--no-node-snapshot', '--require', '@backstage/cli/config/nodeTransform.cjs', 'src/index.ts', ...files],
    {
      cwd: join(ROOT, 'packages/backend'),
      stdio: ['ignore', output, output],
      env: { ...env, NODE_ENV: 'production', ...portSettings(port) },
    },
  );
  const url = `http://localhost:${port}`;
  for (let waited = 0; waited < stopsIn * 1000; waited += 100) {
    if (child.exitCode !== null) throw failureFrom('Starting the backend', tail(logFile));
    const response = await fetch(`http://127.0.0.1:${port}${READY}`).catch(() => undefined);
    if (response?.ok) return { url, child, logFile };
    await sleep(100);
  }
  throw new Failure(`The backend was not ready within ${stopsIn} s.`, `Its log is ${logFile}`);
}

/** A port other than the configured one, as the configuration takes it from the environment. */
function portSettings(port) {
  if (port === 7007) return {};
  return {
    APP_CONFIG_app_baseUrl: JSON.stringify(`http://localhost:${port}`),
    APP_CONFIG_backend_baseUrl: JSON.stringify(`http://localhost:${port}`),
    APP_CONFIG_backend_listen_port: String(port),
  };
}

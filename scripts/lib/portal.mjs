import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure, failureFrom } from './failure.mjs';
import { ROOT, STATE } from './paths.mjs';
import { start } from './run.mjs';

const READY = '/.backstage/health/v1/readiness';
const READY_WITHIN_MS = 120_000;
const POLL_MS = 100;

/** Whether something listens at the port. */
export const taken = port =>
  new Promise(resolve => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

const tail = file =>
  readFileSync(file, 'utf8').split('\n').slice(-25).join('\n');

/** Settings over those of the files, by their dotted path: `{ 'backend.listen.port': 7100 }`. */
const asEnvironment = settings =>
  Object.fromEntries(
    Object.entries(settings).map(([path, value]) => [
      `APP_CONFIG_${path.replaceAll('.', '_')}`,
      JSON.stringify(value),
    ]),
  );

const atPort = port => {
  const url = `http://localhost:${port}`;
  return {
    'app.baseUrl': url,
    'backend.baseUrl': url,
    'backend.listen.port': port,
  };
};

/**
 * Starts the backend, which serves the frontend, and waits until it is ready.
 * `settings` are laid over app-config.yaml; the log goes to `.banyan/logs/<name>.log`.
 */
export async function startPortal(
  { node, env },
  { port = 7007, settings = {}, name = 'backend' } = {},
) {
  if (await taken(port)) {
    throw new Failure(
      `Port ${port} is taken by another program.`,
      'Stop it, or choose another port: BANYAN_PORT=7100 npm start',
    );
  }
  mkdirSync(join(STATE, 'db'), { recursive: true });
  mkdirSync(join(STATE, 'logs'), { recursive: true });
  const logFile = join(STATE, 'logs', `${name}.log`);
  const output = openSync(logFile, 'w');
  const child = start(
    node,
    [
      '--no-node-snapshot',
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      'src/index.ts',
      '--config',
      join(ROOT, 'app-config.yaml'),
    ],
    {
      cwd: join(ROOT, 'packages/backend'),
      stdio: ['ignore', output, output],
      env: {
        ...env,
        NODE_ENV: 'production',
        ...asEnvironment({ ...atPort(port), ...settings }),
      },
    },
  );
  for (let waited = 0; waited < READY_WITHIN_MS; waited += POLL_MS) {
    if (child.exitCode !== null)
      throw failureFrom('Starting the backend', tail(logFile));
    const response = await fetch(`http://127.0.0.1:${port}${READY}`).catch(
      () => undefined,
    );
    if (response?.ok)
      return { url: `http://localhost:${port}`, child, logFile };
    await sleep(POLL_MS);
  }
  throw new Failure(
    `The backend was not ready within ${READY_WITHIN_MS / 1000} s.`,
    `Its log is ${logFile}`,
  );
}

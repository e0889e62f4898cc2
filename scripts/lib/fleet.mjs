import { randomBytes } from 'node:crypto';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure, failureFrom } from './failure.mjs';
import { ROOT, STATE } from './paths.mjs';
import { taken } from './portal.mjs';
import { start } from './run.mjs';

const READY_WITHIN_MS = 60_000;
const POLL_MS = 100;
const READINGS = '/api/circuit-breakers/v1/readings';

/** What a portal has to know of the fleet, to be laid over app-config.yaml. */
const settingsOf = (url, token) => ({
  'circuitBreakers.endpoints.fleet': url,
  'circuitBreakers.fleet.url': url,
  'backend.auth.externalAccess': [
    {
      type: 'static',
      options: { token, subject: 'reference-fleet' },
      accessRestrictions: [{ plugin: 'circuit-breakers' }],
    },
  ],
});

async function answers(url, child, logFile) {
  for (let waited = 0; waited < READY_WITHIN_MS; waited += POLL_MS) {
    if (child.exitCode !== null)
      throw failureFrom('Starting the fleet', readFileSync(logFile, 'utf8'));
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await sleep(POLL_MS);
  }
  throw new Failure(
    `The fleet did not answer within ${READY_WITHIN_MS / 1000} s.`,
    `Its log is ${logFile}`,
  );
}

/**
 * Starts the reference fleet, which pushes some of its readings to the portal at `portalUrl`.
 * Returns at once: `settings` are for the portal, `ready` resolves when the fleet answers. The
 * log goes to `.banyan/logs/<name>.log`.
 */
export async function startFleet(
  { node, env },
  { port = 7100, portalUrl, dataFolder = join(STATE, 'fleet'), name = 'fleet' },
) {
  if (await taken(port)) {
    throw new Failure(
      `Port ${port} is taken by another program.`,
      'Stop it, or choose another port for the fleet: BANYAN_FLEET_PORT=7150 npm start',
    );
  }
  mkdirSync(join(STATE, 'logs'), { recursive: true });
  const logFile = join(STATE, 'logs', `${name}.log`);
  const output = openSync(logFile, 'w');
  const token = randomBytes(24).toString('base64url');
  const child = start(
    node,
    [
      '--no-node-snapshot',
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      'src/main.ts',
    ],
    {
      cwd: join(ROOT, 'packages/fleet'),
      stdio: ['ignore', output, output],
      env: {
        ...env,
        NODE_ENV: 'production',
        BANYAN_FLEET_PORT: String(port),
        BANYAN_FLEET_DATA: dataFolder,
        BANYAN_FLEET_PUSH_URL: portalUrl + READINGS,
        BANYAN_FLEET_PUSH_TOKEN: token,
      },
    },
  );
  const url = `http://127.0.0.1:${port}`;
  const ready = answers(url, child, logFile);
  // Whoever waits for it is told; nobody has to.
  ready.catch(() => undefined);
  return { url, child, ready, settings: settingsOf(url, token) };
}

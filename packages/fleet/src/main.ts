import { resolve } from 'node:path';
import { startFleet } from './startFleet';

/** From the folder of this package, where it is started. */
const ROOT = resolve('../..');
const PORT = 7100;
/** An offer of 15 s passes in a second and a half. */
const TIME_FACTOR = 10;

const { env } = process;

async function main() {
  const url = env.BANYAN_FLEET_PUSH_URL;
  const token = env.BANYAN_FLEET_PUSH_TOKEN;
  const fleet = await startFleet({
    catalogFolder: resolve(ROOT, 'catalog/companies'),
    dataFolder: env.BANYAN_FLEET_DATA ?? resolve(ROOT, '.banyan/fleet'),
    port: Number(env.BANYAN_FLEET_PORT ?? PORT),
    seed: env.BANYAN_FLEET_SEED,
    timeFactor: Number(env.BANYAN_FLEET_TIME_FACTOR ?? TIME_FACTOR),
    load: Number(env.BANYAN_FLEET_LOAD ?? 1),
    ...(url && token && { push: { url, token } }),
  });
  console.log(`The fleet listens at ${fleet.url}`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void fleet.stop().then(() => process.exit(0)));
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});

import { Failure } from './failure.mjs';
import { stopAll } from './run.mjs';

/** Runs a script: Ctrl-C stops every child, a Failure is shown as a sentence, anything else with its stack. */
export async function main(script) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, async () => {
      await stopAll();
      process.exit(signal === 'SIGINT' ? 130 : 143);
    });
  }
  try {
    process.exitCode = (await script()) ?? 0;
  } catch (error) {
    await stopAll();
    console.error(error instanceof Failure ? `\n✗ ${error.message}` : error);
    process.exitCode = 1;
  }
}

const started = Date.now();

/** One line of progress, with the seconds since the start. */
export function progress(text) {
  const seconds = ((Date.now() - started) / 1000).toFixed(0).padStart(4);
  console.log(`${seconds} s  ${text}`);
}

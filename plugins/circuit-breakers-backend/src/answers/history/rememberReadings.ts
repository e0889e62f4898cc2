import type { LifecycleService } from '@backstage/backend-plugin-api';
import type { LiveBreakers } from '../../live/LiveBreakers';
import { ReadingMemory, STEP_MS } from './ReadingMemory';

/** A memory that looks at the breakers once a step, until the plugin is shut down. */
export function rememberReadings(
  live: LiveBreakers,
  lifecycle: LifecycleService,
  now: () => number,
): ReadingMemory {
  const memory = new ReadingMemory(live);
  const timer = setInterval(() => memory.sample(now()), STEP_MS);
  timer.unref();
  lifecycle.addShutdownHook(() => clearInterval(timer));
  return memory;
}

import { z } from 'zod';
import type { ServiceContext } from '../kit';
import { PlayLog } from './PlayLog';
import { repeatedly } from './repeatedly';

const MOST = 500;

/** Where the plays go. */
type Destination = { callee: string; path: string };

/** Sends a log on to the next one, as often as it takes. */
export function forwardPlays(
  log: PlayLog,
  { callee, path }: Destination,
  context: ServiceContext,
) {
  let isStopped = false;
  const stopRepeating = repeatedly(async () => {
    await context.feelFaults();
    if (isStopped) return;
    const plays = log.read(log.readBy(callee), MOST);
    const last = plays.at(-1);
    if (!last) return;
    await context.call(callee, {
      method: 'POST',
      path,
      body: { plays },
      answer: z.unknown(),
    });
    if (!isStopped) log.acknowledge(callee, last.place, [callee]);
  });
  return () => {
    isStopped = true;
    stopRepeating();
    log.close();
  };
}

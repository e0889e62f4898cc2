import type {
  LifecycleService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { Board } from '../live/Board';
import type { Clock } from '../live/Clock';
import type { Notifier } from '../notify/Notifier';
import type { BreakerStore } from '../store/BreakerStore';
import type { Leases } from '../store/Leases';
import type { Recording } from '../store/Recording';
import type { Tail } from '../store/Tail';
import type { Writer } from '../store/Writer';
import { type Collector, NOTIFYING } from './Collector';
import type { KnownComponents } from './KnownComponents';
import type { Replicas } from './Replicas';
import type { SourceWatch } from './SourceWatch';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const CATALOG_MS = 30 * SECOND;
/** While the catalog fills. */
const EMPTY_CATALOG_MS = 5 * SECOND;
const LEASES_MS = 3 * SECOND;
/** Sources have that long to be read after a start before anything is said of them. */
const SETTLING_MS = 15 * SECOND;
const MOST_RECALLED = 50_000;

type Parts = {
  board: Board;
  clock: Clock;
  collector: Collector;
  known: KnownComponents;
  replicas: Replicas;
  recording: Recording;
  writer: Writer;
  leases: Leases;
  tail: Tail;
  store: BreakerStore;
  logger: LoggerService;
  watch: SourceWatch;
  notifier?: Notifier;
};

/** What is done again and again, from the start of the backend to its end. */
export function keepBreakers(lifecycle: LifecycleService, parts: Parts): void {
  const stopping = new AbortController();
  const { signal } = stopping;
  let running: Promise<unknown> = Promise.resolve();
  // Not waited for: the plugin is up while sources are read for the first time.
  lifecycle.addStartupHook(() => {
    running = run(parts, signal);
  });
  lifecycle.addShutdownHook(async () => {
    stopping.abort();
    await running;
  });
}

/** Ends when the signal says so and everything is written. */
export async function run(parts: Parts, signal: AbortSignal): Promise<void> {
  const { clock, collector, leases, logger, writer } = parts;
  const startedAt = clock.now();
  const again = (task: () => Promise<number>) =>
    repeat(task, { clock, logger, signal });
  const writing = writer.run(signal);
  await attempt(() => recall(parts), logger);
  await Promise.all([
    again(() => readCatalog(parts)),
    again(() => claim(parts)),
    again(() => follow(parts)),
    again(() => look(parts, startedAt)),
    again(notifying(parts)),
  ]);
  await collector.end();
  await writing;
  await writer.flush({ isLast: true });
  await attempt(() => leases.release(), logger);
}

/** Goes on where the backend ended. */
async function recall(parts: Parts): Promise<void> {
  const { board, clock, collector, replicas, store, tail } = parts;
  await tail.start();
  await collector.refresh();
  await replicas.follow();
  const from = clock.now() - HOUR;
  board.remember(await store.transitions({ from, limit: MOST_RECALLED }));
}

async function readCatalog({ collector, known }: Parts): Promise<number> {
  await collector.refresh();
  await collector.claim();
  return known.current.all.length === 0 ? EMPTY_CATALOG_MS : CATALOG_MS;
}

async function claim({ collector, recording }: Parts): Promise<number> {
  const { isAlone } = await collector.claim();
  recording.isFollowed = !isAlone;
  return LEASES_MS;
}

async function follow({ replicas }: Parts): Promise<number> {
  if (!replicas.isAlone) await replicas.follow();
  return SECOND;
}

async function look(
  { board, clock, watch }: Parts,
  startedAt: number,
): Promise<number> {
  board.sweep();
  if (clock.now() - startedAt >= SETTLING_MS) watch.look();
  return SECOND;
}

/** Owners are told by one replica, which must know what the one before has told. */
function notifying({ notifier, replicas }: Parts): () => Promise<number> {
  let hasRecalled = false;
  return async () => {
    if (!notifier || !replicas.holds(NOTIFYING)) {
      hasRecalled = false;
      return SECOND;
    }
    if (!hasRecalled) await notifier.recall();
    hasRecalled = true;
    await notifier.look();
    return SECOND;
  };
}

/** Does a task for once; that it fails may not end the rest. */
async function attempt(
  task: () => Promise<unknown>,
  logger: LoggerService,
): Promise<void> {
  try {
    await task();
  } catch (error) {
    logger.warn('A task of circuit breakers failed', toError(error));
  }
}

type Repeating = Pick<Parts, 'clock' | 'logger'> & { signal: AbortSignal };

/** Does a task again and again; it says after how many milliseconds. */
async function repeat(
  task: () => Promise<number>,
  { clock, logger, signal }: Repeating,
): Promise<void> {
  let isFailing = false;
  while (!signal.aborted) {
    let pause = LEASES_MS;
    try {
      pause = await task();
      isFailing = false;
    } catch (error) {
      if (!isFailing)
        logger.warn(
          'A task of circuit breakers failed; it is tried again',
          toError(error),
        );
      isFailing = true;
    }
    await clock.sleep(pause, signal);
  }
}

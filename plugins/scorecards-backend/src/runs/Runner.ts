import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { Collectors } from '../collect/Collectors';
import type { ScoredWorld } from '../Scorecards';
import { deleteReplaced, discardRun, judgedBefore } from '../store/leftovers';
import { changeTable } from '../store/resultRows';
import { isOfEverything, orderOf, type RunRow } from '../store/runRows';
import type { StoredView } from '../store/StoredView';
import type { ViewKeeper } from '../store/ViewKeeper';
import { refsInScope } from '../worlds/refsInScope';
import type { Worlds } from '../worlds/Worlds';
import { JudgeRun } from './JudgeRun';
import type { RunFigures } from './measured';
import { persistently } from './persistently';
import type { RunOrder } from './Run';
import { type ClaimedRun, LostRun, type RunBook } from './RunBook';
import { RunErrors } from './RunErrors';

export type RunnerOptions = {
  book: RunBook;
  collectors: Pick<Collectors, 'collect'>;
  database: Database;
  logger: LoggerService;
  measure: (figures: RunFigures) => void;
  now: () => number;
  /** After each of them a write that failed is tried again. */
  retryMs: readonly number[];
  heartbeatMs: number;
  views: ViewKeeper;
  worlds: Worlds;
};

/** Facts of so long ago do for a part of everything. */
const GOOD_FACTS_MS = 60_000;

/** The replica ends; the run can go on elsewhere. */
export class Stopped extends Error {}

/** The keys that a run is about; undefined = all. */
function keysOf(
  { checks, scorecards }: RunOrder,
  { set }: ScoredWorld,
): ReadonlySet<string> | undefined {
  if (checks.length === 0 && scorecards.length === 0) return undefined;
  const named = set.scorecards.filter(({ ref }) => scorecards.includes(ref));
  const keys = new Set(named.flatMap(each => each.checks.map(one => one.key)));
  for (const check of checks) keys.add(check);
  return keys;
}

/** Does runs: collects facts, judges, and has the results count all at once. */
export class Runner {
  constructor(private readonly options: RunnerOptions) {}

  /** Never fails. */
  async execute(claimed: ClaimedRun, signal: AbortSignal): Promise<void> {
    const { logger, measure, now } = this.options;
    const { row } = claimed;
    const errors = new RunErrors(now);
    const began = performance.now();
    const end = new AbortController();
    const either = AbortSignal.any([signal, end.signal]);
    const heart = setInterval(
      () => this.#beat(row, end),
      this.options.heartbeatMs,
    );
    let state: RunFigures['state'] = 'done';
    let judged = 0;
    try {
      judged = await this.#run(claimed, errors, either);
    } catch (error) {
      state = await this.#giveUp(row, errors, either.reason ?? error);
      if (state === 'failed')
        logger.warn(
          `The run ${row.id} of scorecards failed: ${toError(error).message}`,
        );
    } finally {
      clearInterval(heart);
    }
    const ms = performance.now() - began;
    measure({ judged, ms, state, trigger: row.cause });
  }

  async #beat(row: RunRow, end: AbortController): Promise<void> {
    try {
      await this.options.book.progress(row, {});
    } catch (error) {
      // A database that is gone may be back soon.
      if (error instanceof LostRun) end.abort(error);
    }
  }

  async #run(
    { isContinued, row }: ClaimedRun,
    errors: RunErrors,
    signal: AbortSignal,
  ): Promise<number> {
    const { book, database, retryMs, views } = this.options;
    const order = orderOf(row);
    const run = { seq: Number(row.seq) };
    const world = await this.#world(order, errors, signal);
    const before = await views.view({ fresh: true });
    if (!isContinued) await discardRun(database, run);
    const kept = new Set(isContinued ? await judgedBefore(database, run) : []);
    const refs = refsInScope(world, order.scope).filter(
      ref => world.applicable(ref)?.keys.size || before.state(ref),
    );
    const left = refs.filter(ref => !kept.has(ref));
    const keys = keysOf(order, world);
    const persistence = { retryMs, signal };
    await new JudgeRun({
      ...{ before, book, database, errors, keys, run: row, world },
      now: this.options.now,
      ...persistence,
    }).judge(left, { done: refs.length - left.length, total: refs.length });
    await persistently(async () => {
      await book.progress(row, { phase: 'storing' });
      const changed = await this.#changed(run);
      await book.finish(row, { changed, errors: errors.all() });
    }, persistence);
    await this.#cleanUp(run, { before, isFull: isOfEverything(order), refs });
    return left.length;
  }

  async #world(
    order: RunOrder,
    errors: RunErrors,
    signal: AbortSignal,
  ): Promise<ScoredWorld> {
    const { collectors, now, worlds } = this.options;
    const since = isOfEverything(order) ? Infinity : now() - GOOD_FACTS_MS;
    errors.add(await collectors.collect({ signal, since }));
    const world = await worlds.world({ fresh: true });
    for (const { problem, ref } of worlds.broken)
      errors.say('catalog', problem, ref);
    for (const { draft, problems, ref } of world.set.scorecards)
      if (!draft)
        for (const problem of problems) errors.say('scorecard', problem, ref);
    signal.throwIfAborted();
    return world;
  }

  async #changed({ seq }: { seq: number }): Promise<number> {
    const [{ count }] = await changeTable(this.options.database)
      .where('run_seq', seq)
      .count({ count: '*' });
    return Number(count);
  }

  /** What stays by a failure is deleted after the next run. */
  async #cleanUp(
    run: { seq: number },
    of: { before: StoredView; isFull: boolean; refs: readonly string[] },
  ): Promise<void> {
    const { database, logger } = this.options;
    const judged = new Set(of.refs);
    const gone = of.isFull
      ? [...of.before.refs()].filter(ref => !judged.has(ref))
      : [];
    try {
      await deleteReplaced(database, run, { gone, judged: of.refs });
    } catch (error) {
      logger.warn(
        `Replaced results of scorecards could not be deleted: ${toError(error).message}`,
      );
    }
  }

  async #giveUp(
    row: RunRow,
    errors: RunErrors,
    reason: unknown,
  ): Promise<RunFigures['state']> {
    const { book, database } = this.options;
    const seq = Number(row.seq);
    try {
      if (reason instanceof LostRun) {
        const now = await book.find(row.id);
        if (now?.state === 'cancelled') await discardRun(database, { seq });
        return now?.state === 'cancelled' ? 'cancelled' : 'interrupted';
      }
      const state = reason instanceof Stopped ? 'interrupted' : 'failed';
      errors.say('run', toError(reason).message);
      await book.giveUp(row, { state, errors: errors.all() });
      if (state === 'failed') await discardRun(database, { seq });
      return state;
    } catch {
      // Without a heartbeat it will be found to be interrupted.
      return 'interrupted';
    }
  }
}

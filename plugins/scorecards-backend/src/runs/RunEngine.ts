import { InputError, NotFoundError } from '@backstage/errors';
import type { ScoredWorld } from '../Scorecards';
import {
  isOfEverything,
  orderOf,
  type RunRow,
  runTable,
  toRecord,
} from '../store/runRows';
import type { Published } from '../worlds/Published';
import { refsInScope } from '../worlds/refsInScope';
import { overlapping, placeOf } from './overlapping';
import type { RunActor, RunOrder, RunPage, RunRecord, Runs } from './Run';
import { LostRun } from './RunBook';
import { Runner, type RunnerOptions, Stopped } from './Runner';

type Options = RunnerOptions & { published: Published; scheduleMs: number };

/** Runs that one replica does at once. */
const AT_ONCE = 2;
const PAGE = 50;
const EVERYTHING: RunOrder = { scope: null, scorecards: [], checks: [] };

/** Runs of all replicas, and the work on those that this one does. */
export class RunEngine implements Runs {
  readonly #runner: Runner;
  readonly #active = new Map<
    string,
    { end: AbortController; ended: Promise<void> }
  >();
  #tending: Promise<void> | undefined;
  #isStopped = false;

  constructor(private readonly options: Options) {
    this.#runner = new Runner(options);
  }

  async start(asked: Partial<RunOrder>, actor: RunActor): Promise<RunRecord> {
    const order = { ...EVERYTHING, ...asked };
    await this.#check(order);
    const row = await this.options.book.add(order, actor);
    await this.#tendAfresh();
    return (await this.get(row.id)) ?? this.#record(row);
  }

  async get(id: string): Promise<RunRecord | undefined> {
    const row = await this.options.book.find(id);
    return row && this.#placed(row);
  }

  async list({
    cursor,
    limit = PAGE,
  }: { limit?: number; cursor?: string } = {}): Promise<RunPage> {
    const before = cursor === undefined ? Number.MAX_SAFE_INTEGER : +cursor;
    if (Number.isNaN(before)) throw new InputError('cursor: expected a number');
    const rows = await this.options.book.page(before, limit + 1);
    const items = rows.slice(0, limit);
    return {
      items: await Promise.all(items.map(row => this.#placed(row))),
      nextCursor: rows.length > limit ? String(items.at(-1)?.seq) : null,
    };
  }

  async cancel(id: string): Promise<RunRecord | undefined> {
    await this.options.book.cancel(id);
    this.#active.get(id)?.end.abort(new LostRun('The run was cancelled'));
    return this.get(id);
  }

  async resume(id: string): Promise<RunRecord | undefined> {
    await this.options.book.requeue(id);
    await this.#tendAfresh();
    return this.get(id);
  }

  async refsOf({ scope }: RunOrder): Promise<readonly string[]> {
    const world = await this.options.worlds.world();
    return refsInScope(world, scope).filter(
      ref => world.applicable(ref)?.keys.size,
    );
  }

  async nextAt(): Promise<number | null> {
    const newest = await this.#newestOfEverything();
    return newest && Number(newest.created_at) + this.options.scheduleMs;
  }

  /** Judges everything when it is time for it. To be asked again and again, by one replica at a time. */
  async keepSchedule(): Promise<void> {
    const { now, scheduleMs, worlds } = this.options;
    const newest = await this.#newestOfEverything();
    if (newest && ['queued', 'running'].includes(newest.state)) return;
    if (newest && now() - Number(newest.created_at) < scheduleMs)
      if (newest.state !== 'interrupted') return;
    const isResumed = newest?.state === 'interrupted';
    const { set, subjects } = await worlds.world();
    if (set.judged.size === 0 || subjects.size === 0) return;
    await this.start(
      {},
      { by: null, trigger: isResumed ? 'restart' : 'schedule' },
    );
  }

  /** Gives up runs whose replica has gone, and begins what may be begun. To be asked again and again. */
  tend(): Promise<void> {
    this.#tending ??= this.#tendNow().finally(() => {
      this.#tending = undefined;
    });
    return this.#tending;
  }

  /** Once all that this replica works on has ended. */
  async settled(): Promise<void> {
    while (this.#active.size > 0 || this.#tending) {
      await this.#tending;
      await Promise.all([...this.#active.values()].map(each => each.ended));
    }
  }

  /** Runs in work are interrupted; others may go on with them. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    for (const { end } of this.#active.values())
      end.abort(new Stopped('The backend that worked on it ended'));
    await this.settled();
  }

  /** What is under way may have missed what was queued just now. */
  #tendAfresh(): Promise<void> {
    return this.#tending
      ? this.#tending.catch(() => {}).then(() => this.tend())
      : this.tend();
  }

  async #tendNow(): Promise<void> {
    const { book } = this.options;
    await book.markDead();
    while (!this.#isStopped && this.#active.size < AT_ONCE) {
      const open = await book.open();
      if (!open.some(({ state }) => state === 'queued')) return;
      const overlaps = overlapping(await this.#worldFor(open));
      const claimed = await book.claim(rows =>
        rows.find(
          row => row.state === 'queued' && placeOf(row, rows, overlaps) === 0,
        ),
      );
      if (!claimed) return;
      const { id } = claimed.row;
      const end = new AbortController();
      const ended = this.#runner.execute(claimed, end.signal).then(() => {
        this.#active.delete(id);
        // Others may have waited for it.
        if (!this.#isStopped) this.#tendAfresh().catch(() => {});
      });
      this.#active.set(id, { end, ended });
    }
  }

  /** Only parts of everything may be done beside one another. */
  async #worldFor(open: readonly RunRow[]): Promise<ScoredWorld | undefined> {
    const scopes = new Set(open.map(({ scope }) => scope));
    if (scopes.size < 2 || scopes.has(null)) return undefined;
    return this.options.worlds.world().catch(() => undefined);
  }

  async #check({ checks, scope, scorecards }: RunOrder): Promise<void> {
    const { published, worlds } = this.options;
    if (scope !== null) refsInScope(await worlds.world(), scope);
    if (checks.length === 0 && scorecards.length === 0) return;
    const set = await published.get();
    for (const ref of scorecards) {
      const found = set.scorecards.find(each => each.ref === ref);
      if (!found) throw new NotFoundError(`There is no ${ref} in the catalog`);
      if (found.draft)
        throw new InputError(
          `${found.title} is a draft: try its checks dry, or publish it first`,
        );
    }
    for (const key of checks)
      if (!set.judged.has(key))
        throw new InputError(`${key} stands in no published scorecard`);
  }

  async #newestOfEverything(): Promise<RunRow | null> {
    const rows = await runTable(this.options.database)
      .whereNull('scope')
      .whereNot('state', 'cancelled')
      .where({ scorecards: '[]', checks: '[]' })
      .orderBy('seq', 'desc')
      .limit(1);
    return rows.find(row => isOfEverything(orderOf(row))) ?? null;
  }

  async #placed(row: RunRow): Promise<RunRecord> {
    if (row.state !== 'queued') return this.#record(row);
    const open = await this.options.book.open();
    const self = open.find(({ id }) => id === row.id);
    const overlaps = overlapping(await this.#worldFor(open));
    return this.#record(row, self ? placeOf(self, open, overlaps) : 0);
  }

  #record(row: RunRow, place: number | null = null): RunRecord {
    return toRecord(row, { now: this.options.now(), place });
  }
}

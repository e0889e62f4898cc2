import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import type {
  Run,
  RunsResponse,
  StartRunRequest,
} from '@banyan/backstage-plugin-banyan-common';
import type { Caller } from '../answers/Caller';
import { fullRef } from '../rights/fullRef';
import { seenCheck } from '../rights/seenCheck';
import type { RunOrder, RunRecord, Runs } from '../runs/Run';
import { mayRun } from './mayRun';
import { seenRun } from './seenRun';

/** Among so many newest runs those are counted that are before another one. */
const QUEUE = 100;

type Page = { limit?: number; cursor?: string; scope?: string };

/** The same for what does not exist and for what is hidden. */
const noSuch = (what: string) =>
  new NotFoundError(`There is no ${what}, or you may not read it`);

const SCOPED =
  'Only a member of the group that owns it, of a group above, or a portal admin may run its scorecards. Ask one of them.';
const UNSCOPED =
  'A run of everything takes the right to run everything. Choose a scope that is yours, or ask a portal admin.';

/** Where people start, follow, cancel and resume runs. */
export class RunDesk {
  constructor(private readonly options: { runs: Runs }) {}

  async start(caller: Caller, wanted: StartRunRequest): Promise<RunRecord> {
    const order = this.#order(caller, wanted);
    this.#mustBeAllowed(caller, order);
    const actor = { by: caller.me, trigger: 'person' as const };
    return this.options.runs.start(order, actor);
  }

  /** What the caller sees of the runs, the newest first; and whether they may start one of a scope. */
  async list(caller: Caller, { scope, ...page }: Page): Promise<RunsResponse> {
    const { runs } = this.options;
    const { items, nextCursor } = await runs.list(page);
    const seen = await Promise.all(items.map(run => this.#seen(caller, run)));
    return {
      items: seen.filter(run => run !== undefined),
      nextCursor,
      nextAt: await runs.nextAt(),
      mayRun: mayRun(caller, { scope: scope ?? null }),
    };
  }

  async get(caller: Caller, id: string): Promise<Run> {
    const record = await this.options.runs.get(id);
    const run = record && (await this.#seen(caller, record));
    if (!run) throw noSuch(`run ${id}`);
    return run;
  }

  async cancel(caller: Caller, id: string): Promise<Run> {
    await this.#find(caller, id);
    await this.options.runs.cancel(id);
    return this.get(caller, id);
  }

  async resume(caller: Caller, id: string): Promise<Run> {
    await this.#find(caller, id);
    await this.options.runs.resume(id);
    return this.get(caller, id);
  }

  /** One that the caller sees, and may do something with. */
  async #find(caller: Caller, id: string): Promise<void> {
    const record = await this.options.runs.get(id);
    if (!record || !(await this.#seen(caller, record)))
      throw noSuch(`run ${id}`);
    this.#mustBeAllowed(caller, record);
  }

  #order(
    { sight }: Caller,
    { scope, scorecards = [], checks = [] }: StartRunRequest,
  ): RunOrder {
    const root = scope === undefined ? null : fullRef(scope, 'scope');
    // Fails when the caller sees nothing of that name.
    sight.inScope(root ?? undefined);
    const refs = scorecards.map(each => fullRef(each, 'scorecards'));
    const seen = new Set(sight.scorecards.map(({ ref }) => ref));
    const unknown = refs.find(ref => !seen.has(ref));
    if (unknown !== undefined)
      throw new InputError(
        `scorecards: there is no ${unknown}, or you may not read it`,
      );
    const nobodys = checks.find(key => !seenCheck(sight, key));
    if (nobodys !== undefined)
      throw new InputError(`checks: there is no check ${nobodys}`);
    return { scope: root, scorecards: refs, checks };
  }

  #mustBeAllowed(caller: Caller, { scope }: Pick<RunOrder, 'scope'>): void {
    if (mayRun(caller, { scope })) return;
    throw new NotAllowedError(scope === null ? UNSCOPED : SCOPED);
  }

  async #seen(caller: Caller, record: RunRecord): Promise<Run | undefined> {
    const { runs } = this.options;
    if (caller.sight.seesAll) return seenRun(record, caller);
    const refs = await runs.refsOf(record);
    const isWaiting = record.place !== null;
    const { items } = isWaiting
      ? await runs.list({ limit: QUEUE })
      : { items: [] };
    return seenRun(record, caller, { refs, others: items });
  }
}

import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { JudgedVerdict } from '@banyan/core';
import { breathing } from '../collect/breathing';
import { type ResultRow, storedDetails } from './resultRows';
import { isOfEverything, orderOf, type RunRow, runTable } from './runRows';
import type { Evaluated, StoredResult } from './ScorecardStore';
import { type EntityState, StoredView } from './StoredView';

type Options = {
  database: Database;
  scheduleMs: number;
  now: () => number;
};

type Verdicts = ReadonlyMap<string, JudgedVerdict>;
type LightRow = Omit<ResultRow, 'body' | 'run_seq'>;
type Held = {
  /** Of the newest run that is in it. */
  doneNo: number;
  states: ReadonlyMap<string, EntityState>;
  evaluated: Omit<Evaluated, 'stale'> | null;
  /** The newest run of everything. */
  full: { at: number; doneNo: number } | null;
};

const MOST_TEXTS = 50_000;
const PAGE = 200;
const NOTHING: Held = {
  doneNo: 0,
  states: new Map(),
  evaluated: null,
  full: null,
};

/** Without what the newest run of everything did not find any more. */
function withoutGone(held: Held): Held {
  const oldest = held.full?.doneNo ?? 0;
  const states = [...held.states].filter(([, { doneNo }]) => doneNo >= oldest);
  return { ...held, states: new Map(states) };
}

/** Holds present verdicts in memory, and adds what runs did that were done meanwhile, whichever replica did them. */
export class ViewKeeper {
  #held = NOTHING;
  #view: StoredView | undefined;
  #reading: Promise<StoredView> | undefined;
  /** Many entities are judged alike; each text of verdicts is held once. */
  readonly #verdicts = new Map<string, Verdicts>();

  constructor(private readonly options: Options) {}

  /** `fresh` = with all that was done until now, not until a moment ago. */
  async view({ fresh = false } = {}): Promise<StoredView> {
    if (fresh) await this.#reading?.catch(() => {});
    this.#reading ??= this.#newest().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #newest(): Promise<StoredView> {
    const { database } = this.options;
    const runs = await runTable(database)
      .where('done_no', '>', this.#held.doneNo)
      .orderBy('done_no');
    let held = this.#held;
    for (const run of runs) held = await this.#with(held, run);
    this.#held = runs.length > 0 ? withoutGone(held) : held;
    const { doneNo, states } = this.#held;
    const evaluated = this.#evaluated();
    const isStale = evaluated?.stale;
    if (this.#view && runs.length === 0)
      if (this.#view.evaluated?.stale === isStale) return this.#view;
    this.#view = new StoredView({
      ...{ evaluated, states },
      revision: `${doneNo}${isStale ? '-stale' : ''}`,
      details: refs => this.#details(refs),
    });
    return this.#view;
  }

  #evaluated(): Evaluated | null {
    const { now, scheduleMs } = this.options;
    const { evaluated, full } = this.#held;
    const stale = full === null || now() - full.at > 2 * scheduleMs;
    return evaluated && { ...evaluated, stale };
  }

  async #details(
    refs: readonly string[],
  ): Promise<Map<string, readonly StoredResult[]>> {
    const stored = await storedDetails(this.options.database, refs);
    return new Map([...stored].map(([ref, { results }]) => [ref, results]));
  }

  async #with(held: Held, run: RunRow): Promise<Held> {
    const isFull = isOfEverything(orderOf(run));
    const doneNo = Number(run.done_no);
    const states = new Map(held.states);
    for await (const row of this.#rows(Number(run.seq))) {
      const state = this.#state(row, states.get(row.entity_ref), doneNo);
      if (state) states.set(row.entity_ref, state);
    }
    const at = Number(run.finished_at);
    const isNewest = isFull || held.full === null;
    return {
      ...{ doneNo, states },
      full: isFull ? { at, doneNo } : held.full,
      evaluated: isNewest ? { runId: run.id, at } : held.evaluated,
    };
  }

  async *#rows(seq: number): AsyncGenerator<LightRow> {
    const breathe = breathing();
    let after = '';
    for (;;) {
      const rows: LightRow[] = await this.options
        .database('entity_results')
        .where('run_seq', seq)
        .where('entity_ref', '>', after)
        .orderBy('entity_ref')
        .limit(PAGE)
        .select(
          ...(['entity_ref', 'judged_at', 'first_at', 'hash'] as const),
          ...(['verdicts', 'mentions'] as const),
        );
      for (const row of rows) {
        yield row;
        await breathe();
      }
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) return;
      after = last.entity_ref;
    }
  }

  /** Undefined = the results that it is the same as are gone. */
  #state(
    { hash, verdicts, mentions, ...row }: LightRow,
    before: EntityState | undefined,
    doneNo: number,
  ): EntityState | undefined {
    const judgedAt = Number(row.judged_at);
    if (verdicts === null) return before && { ...before, doneNo, judgedAt };
    return {
      ...{ doneNo, hash, judgedAt, firstAt: Number(row.first_at) },
      verdicts: this.#verdictsOf(verdicts),
      mentions:
        mentions === null
          ? undefined
          : new Map(Object.entries<string[]>(JSON.parse(mentions))),
    };
  }

  #verdictsOf(text: string): Verdicts {
    const known = this.#verdicts.get(text);
    if (known) return known;
    const verdicts: Verdicts = new Map(
      Object.entries<JudgedVerdict>(JSON.parse(text)),
    );
    if (this.#verdicts.size >= MOST_TEXTS) this.#verdicts.clear();
    this.#verdicts.set(text, verdicts);
    return verdicts;
  }
}

import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { Check } from '@banyan/core';
import { setImmediate } from 'node:timers/promises';
import { judgeAll } from '../judging/judgeAll';
import type { JudgedEntity, ScoredWorld } from '../Scorecards';
import {
  changeRows,
  changeTable,
  type NewResults,
  resultRow,
  resultTable,
  storedDetails,
  writeResults,
} from '../store/resultRows';
import type { RunRow } from '../store/runRows';
import type { StoredView } from '../store/StoredView';
import { persistently } from './persistently';
import type { RunBook } from './RunBook';
import type { RunErrors } from './RunErrors';

type Options = {
  book: RunBook;
  database: Database;
  run: RunRow;
  world: ScoredWorld;
  /** What was known before the run. */
  before: StoredView;
  /** Keys that are judged; undefined = all that apply. */
  keys: ReadonlySet<string> | undefined;
  errors: RunErrors;
  now: () => number;
  signal: AbortSignal;
  retryMs: readonly number[];
};

const BATCH = 50;

/** Judges entities and writes down what comes of it, a batch at a time; it counts once the run is done. */
export class JudgeRun {
  constructor(private readonly options: Options) {}

  /** `done` of `total` were judged before. */
  async judge(
    refs: readonly string[],
    { done, total }: { done: number; total: number },
  ): Promise<void> {
    const { book, retryMs, run, signal } = this.options;
    const judging_at = this.options.now();
    await persistently(
      () => book.progress(run, { phase: 'judging', judging_at, done, total }),
      { retryMs, signal },
    );
    for (let at = 0; at < refs.length; at += BATCH) {
      const entities = await this.#judged(refs.slice(at, at + BATCH));
      const judged = Math.min(done + at + BATCH, total);
      await persistently(() => this.#write(entities, judged), {
        retryMs,
        signal,
      });
      // Some databases answer before anybody else has had a turn.
      await setImmediate();
    }
  }

  async #judged(refs: readonly string[]): Promise<NewResults[]> {
    const { database, errors, signal, world } = this.options;
    const judged: JudgedEntity[] = [];
    const subjectOf = (ref: string) => world.subjects.get(ref);
    const checks = (ref: string) => this.#checksOf(ref);
    for await (const entity of judgeAll({
      ...{ checks, refs, signal, subjectOf, world },
    })) {
      errors.addJudged(entity);
      judged.push(entity);
    }
    if (!this.options.keys) return judged;
    const former = await storedDetails(database, refs);
    return judged.map(entity => ({
      ...entity,
      carried: this.#unasked(
        former.get(entity.entityRef)?.results ?? [],
        entity,
      ),
    }));
  }

  /** What was said before by checks that are not asked now, and still apply. */
  #unasked(
    former: JudgedEntity['results'],
    { entityRef }: JudgedEntity,
  ): JudgedEntity['results'] {
    const { keys, world } = this.options;
    const applicable = world.applicable(entityRef)?.keys;
    return former.filter(
      ({ check }) => !keys?.has(check) && applicable?.has(check),
    );
  }

  #checksOf(ref: string): ReadonlyMap<string, Check> {
    const { keys, world } = this.options;
    const checks = new Map<string, Check>();
    for (const key of world.applicable(ref)?.keys ?? []) {
      const check = world.set.checks.get(key);
      if (check && (!keys || keys.has(key))) checks.set(key, check);
    }
    return checks;
  }

  /** Whole or not at all, and the same when it is done twice. */
  async #write(entities: readonly NewResults[], done: number): Promise<void> {
    const { before, book, database, run, world } = this.options;
    const moment = { seq: Number(run.seq), at: world.at };
    const stateOf = ({ entityRef }: JudgedEntity) => before.state(entityRef);
    const rows = entities.map(each => resultRow(each, stateOf(each), moment));
    const changes = entities.flatMap(each =>
      changeRows(each, stateOf(each), moment),
    );
    await database.transaction(async transaction => {
      await book.progress(run, { done }, transaction);
      const of = { run_seq: moment.seq };
      const refs = entities.map(({ entityRef }) => entityRef);
      await resultTable(transaction)
        .where(of)
        .whereIn('entity_ref', refs)
        .delete();
      await changeTable(transaction)
        .where(of)
        .whereIn('entity_ref', refs)
        .delete();
      await writeResults(transaction, rows, changes);
    });
  }
}

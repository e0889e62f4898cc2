import { type Entity, parseEntityRef } from '@backstage/catalog-model';
import type { CollectorInfo } from '@banyan/backstage-plugin-banyan-common';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import {
  buildGraph,
  type CatalogEntity,
  type Check,
  type JudgedVerdict,
  type Migration,
  type Subject,
  worldOf,
} from '@banyan/core';
import { judgeAll } from '../judging/judgeAll';
import type { RunActor, RunOrder, RunRecord, Runs } from '../runs/Run';
import type { JudgeOrder, Scorecards, ScoredWorld } from '../Scorecards';
import type {
  ChangeQuery,
  ResultsView,
  ScorecardStore,
  StoredResult,
  VerdictChange,
} from '../store/ScorecardStore';
import { Applicability } from '../worlds/Applicability';
import { setOf } from '../worlds/Published';
import { DAY, NOW } from './acme';

type Results = ReadonlyMap<string, readonly StoredResult[]>;

/** Results of one run, held in memory. */
class FakeView implements ResultsView {
  constructor(
    readonly revision: string,
    private readonly results: Results,
  ) {}

  readonly evaluated = { runId: 'run-1', at: NOW - 60_000, stale: false };

  refs() {
    return this.results.keys();
  }

  verdictsOf(ref: string): ReadonlyMap<string, JudgedVerdict> | undefined {
    const results = this.results.get(ref);
    return (
      results && new Map(results.map(({ check, verdict }) => [check, verdict]))
    );
  }

  evaluatedAt(ref: string) {
    return this.results.has(ref) ? NOW - 60_000 : undefined;
  }

  firstAt(ref: string) {
    return this.results.has(ref) ? NOW - 90 * DAY : undefined;
  }

  mentions(ref: string, check: string): string[] {
    const result = this.results.get(ref)?.find(each => each.check === check);
    return (result?.evidence ?? []).flatMap(({ entityRef }) =>
      entityRef === undefined || entityRef === ref ? [] : [entityRef],
    );
  }

  async details(refs: readonly string[]) {
    return new Map(
      refs.flatMap((ref): [string, readonly StoredResult[]][] => {
        const results = this.results.get(ref);
        return results ? [[ref, results]] : [];
      }),
    );
  }
}

/** What happened before, as the test tells it. */
class FakeStore implements ScorecardStore {
  /** Newest first. */
  happened: VerdictChange[] = [];
  done: RunRecord[] = [];

  async changes({ refs, checks, from = 0 }: ChangeQuery = {}) {
    return this.happened.filter(
      each =>
        each.at >= from &&
        (refs?.includes(each.entityRef) ?? true) &&
        (checks?.includes(each.check) ?? true),
    );
  }

  async lastRuns(limit: number) {
    return this.done.slice(0, limit);
  }

  async details() {
    return new Map();
  }

  async since() {
    return NOW - 90 * DAY;
  }
}

/** A run of everything that is done, so many days ago. */
export const aRun = (daysAgo: number, more: Partial<RunRecord> = {}) => ({
  ...{ id: `run-${daysAgo}`, seq: 1_000 - daysAgo, state: 'done' as const },
  ...{ phase: 'ended' as const, trigger: 'schedule' as const, errors: [] },
  ...{ scope: null, scorecards: [], checks: [], startedBy: null },
  ...{ done: 1, total: 1, place: null, leftMs: null, changed: 0 },
  createdAt: NOW - daysAgo * DAY,
  startedAt: NOW - daysAgo * DAY,
  finishedAt: NOW - daysAgo * DAY,
  ...more,
});

/** Runs that never begin. */
class FakeRuns implements Runs {
  readonly started: { order: Partial<RunOrder>; actor: RunActor }[] = [];

  async start(order: Partial<RunOrder>, actor: RunActor) {
    this.started.push({ order, actor });
    return aRun(0, { id: 'run-2', state: 'queued', place: 0 });
  }

  async get() {
    return undefined;
  }

  async list() {
    return { items: [], nextCursor: null };
  }

  async cancel() {
    return undefined;
  }

  async resume() {
    return undefined;
  }

  async refsOf() {
    return [];
  }

  async nextAt() {
    return null;
  }
}

const documentOf = ({ ref, kind, ...rest }: Subject): Entity => {
  const { namespace, name } = parseEntityRef(ref);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { namespace, name },
    spec: { type: rest.type ?? '', lifecycle: rest.lifecycle ?? '' },
  };
};

type Options = {
  database: Database;
  entities: CatalogEntity[];
  scorecards: Entity[];
  checks: Check[];
  migrations?: readonly Migration[];
};

/** Scorecards over a made catalog, judged when the test says so. */
export class FakeScorecards implements Scorecards {
  readonly database: Database;
  readonly store = new FakeStore();
  readonly runs = new FakeRuns();
  readonly told = new Map<string, object>();
  known: CollectorInfo[] = [];
  /** That the catalog cannot be read. */
  problem?: Error;
  /** How often anything was judged for callers. */
  judgedAgain = 0;
  #view: ResultsView = new FakeView('none', new Map());
  #runs = 0;

  constructor(readonly options: Options) {
    this.database = options.database;
  }

  async published() {
    const { scorecards, checks } = this.options;
    return setOf(scorecards, checks);
  }

  async world(): Promise<ScoredWorld> {
    if (this.problem) throw this.problem;
    const { entities, migrations = [] } = this.options;
    const graph = buildGraph(entities);
    const set = await this.published();
    const subjects = new Map<string, Subject>();
    for (const entity of graph.entities)
      if (entity.kind !== 'user') subjects.set(entity.ref, entity);
    for (const { ref, title, owner } of migrations)
      subjects.set(ref, {
        ...{ ref, title, kind: 'migration' },
        owner: owner ?? undefined,
      });
    const applicability = new Applicability(set);
    const world = worldOf({
      ...{ graph, at: NOW },
      migrations: new Map(migrations.map(each => [each.ref, each])),
      document: ref => ({
        entity: subjects.get(ref),
        facts: this.told.get(ref) ?? {},
      }),
    });
    return {
      ...world,
      ...{ readAt: NOW, set, subjects },
      applicable: ref => {
        const subject = subjects.get(ref);
        return subject && applicability.of(documentOf(subject), subject);
      },
    };
  }

  async view() {
    return this.#view;
  }

  judge(order: JudgeOrder) {
    this.judgedAgain++;
    return judgeAll(order);
  }

  async collectors() {
    return this.known;
  }

  async takePushed() {
    return { taken: 0, refused: [] };
  }

  /** Judges everything, as a run would. */
  async run(): Promise<void> {
    const world = await this.world();
    const results = new Map<string, readonly StoredResult[]>();
    const judged = judgeAll({
      world,
      refs: world.subjects.keys(),
      subjectOf: ref => world.subjects.get(ref),
      checks: ref =>
        new Map(
          [...(world.applicable(ref)?.keys ?? [])].flatMap(
            (key): [string, Check][] => {
              const check = world.set.checks.get(key);
              return check ? [[key, check]] : [];
            },
          ),
        ),
    });
    for await (const { entityRef, results: said } of judged)
      results.set(entityRef, said);
    this.#view = new FakeView(`run ${++this.#runs}`, results);
  }
}

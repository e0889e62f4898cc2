import type { Entity } from '@backstage/catalog-model';
import type {
  CollectorInfo,
  CompiledScorecard,
  PushFactsRequest,
  ScorecardEntry,
} from '@banyan/backstage-plugin-banyan-common';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { Check, Subject, World } from '@banyan/core';
import type { Runs } from './runs/Run';
import type {
  ResultsView,
  ScorecardStore,
  StoredResult,
} from './store/ScorecardStore';

export type { CompiledScorecard, ScorecardEntry };

/** All scorecards of the catalog at one moment. */
export type ScorecardSet = {
  /** Another one whenever anything in it is. */
  revision: string;
  /** Drafts too; by title. */
  scorecards: readonly CompiledScorecard[];
  /** Every check by its key: those of Banyan, added ones, rules of scorecards. */
  checks: ReadonlyMap<string, Check>;
  /** Keys that published scorecards name: these are judged. */
  judged: ReadonlySet<string>;
};

/** Which scorecards apply to an entity, and which of their checks. Entities that are alike share one. */
export type Applicable = {
  scorecards: readonly {
    scorecard: CompiledScorecard;
    /** Of its checks those whose filter it passes and that look at it. */
    checks: readonly ScorecardEntry[];
  }[];
  /** What published ones ask for together; each check once. */
  keys: ReadonlySet<string>;
};

/** The catalog and the facts as they were at one moment. */
export type ScoredWorld = World & {
  /** When the catalog was read. */
  readAt: number;
  /** The scorecards that it was read for. */
  set: ScorecardSet;
  /** Everything that may be judged: what is in the graph, users aside, and migrations. */
  subjects: ReadonlyMap<string, Subject>;
  /** By the filters of scorecards and checks, and by `looksAt`; undefined = there is no such entity. */
  applicable(ref: string): Applicable | undefined;
};

/** What is to be judged now, without storing anything. */
export type JudgeOrder = {
  /** A part of the world for callers who do not see all of it. */
  world: World;
  /** By reference; default: what the graph of the world has, and its migrations. */
  subjectOf?: (ref: string) => Subject | undefined;
  refs: Iterable<string>;
  /** By key. `looksAt` decides; filters are for the caller to apply. */
  checks:
    ReadonlyMap<string, Check> | ((ref: string) => ReadonlyMap<string, Check>);
  /** Whole entities, for rules that read what is not kept in memory. */
  entityOf?: (ref: string) => Entity | undefined;
  signal?: AbortSignal;
};

export type JudgedEntity = {
  entityRef: string;
  results: readonly StoredResult[];
};

/** Another service told facts: what was taken, and what was not, each with its place such as `items.3`. */
export type TakenFacts = {
  taken: number;
  refused: { index: string; problem: string }[];
};

/** Everything that is known of scorecards. */
export interface Scorecards {
  readonly database: Database;
  readonly store: ScorecardStore;
  readonly runs: Runs;
  /** Never older than a minute. */
  published(options?: { fresh?: boolean }): Promise<ScorecardSet>;
  /** Present verdicts, with every run that is done by now. */
  view(): Promise<ResultsView>;
  /** Never older than five minutes; `fresh` reads the catalog again. */
  world(options?: { fresh?: boolean }): Promise<ScoredWorld>;
  /** In slices of 10 ms at most, between which the event loop is free. */
  judge(order: JudgeOrder): AsyncIterable<JudgedEntity>;
  collectors(): Promise<CollectorInfo[]>;
  takePushed(
    collector: string,
    items: PushFactsRequest['items'],
  ): Promise<TakenFacts>;
}

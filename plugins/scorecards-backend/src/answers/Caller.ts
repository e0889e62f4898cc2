import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { SeenGraph } from '@banyan/backstage-plugin-banyan-node';
import type { CheckEvidence, Migration, Verdict } from '@banyan/core';
import type { OpenExemptions } from '../exemptions/Exemptions';
import type { CallerRights } from '../rights/Rights';
import type { CompiledScorecard, ScoredWorld } from '../Scorecards';
import type { ResultsView } from '../store/ScorecardStore';

/** What a check says of an entity, as one caller may see it: exemptions are laid over. */
export type SeenResult = {
  check: string;
  verdict: Verdict;
  message: string;
  evidence: readonly CheckEvidence[];
  patch?: string;
};

/** What some callers see of the present results: no answer is made of anything else. */
export interface Sight {
  /** True when nothing is hidden from the caller. */
  readonly seesAll: boolean;
  /** The part of the graph that the caller sees. */
  readonly seen: SeenGraph;
  /** For decisions, never for an answer. */
  readonly world: ScoredWorld;
  readonly view: ResultsView;
  readonly exemptions: OpenExemptions;
  /** The scorecards that the caller may read, by title; drafts only of groups that they answer for. */
  readonly scorecards: readonly CompiledScorecard[];
  /** The migrations that the caller may read, without what is hidden of them. */
  readonly migrations: ReadonlyMap<string, Migration>;
  /** Entities with results that the caller may read, by reference. */
  readonly refs: readonly string[];
  /** Whether the caller may know that there is such an entity. */
  knows(ref: string): boolean;
  /** Whether the caller may know of a check: rules are those of scorecards that they may read. */
  knowsCheck(key: string): boolean;
  /** True of an entity whose results the caller may read. */
  sees(ref: string): boolean;
  /** Says what is in a scope; fails when the caller sees nothing of that name. */
  inScope(scope: string | undefined): (ref: string) => boolean;
  /** Exemptions laid over, judged again where something hidden weighs in; undefined = none that may be read. */
  verdictsOf(ref: string): ReadonlyMap<string, Verdict> | undefined;
  /** Messages and evidence; they name nothing hidden. */
  details(
    refs: readonly string[],
  ): Promise<ReadonlyMap<string, readonly SeenResult[]>>;
  /** False where what a check said before may tell of something hidden. */
  hasHistory(ref: string, check: string): boolean;
  /** Its title, else its name. */
  titleOf(ref: string): string;
  /** Worked out once for all who see the same of the same results. */
  once<T>(key: string, make: () => T): T;
  /** The same for what has a part for every entity: few are kept. */
  onceLarge<T>(key: string, make: () => T): T;
}

/** One who asks. */
export type Caller = {
  credentials: BackstageCredentials;
  /** The reference of the user; null = another backend. */
  me: string | null;
  rights: CallerRights;
  sight: Sight;
};

/** What a collector tells of one entity: sets of facts by name, such as `deploys`. @public */
export type CollectedFacts = {
  entityRef: string;
  facts: Readonly<Record<string, object>>;
  /** Milliseconds since 1970. */
  observedAt: number;
};

/** @public */
export type CollectContext = {
  /** Ends the collection when it takes too long, or the run is cancelled. */
  signal: AbortSignal;
  now: number;
};

/**
 * Brings facts about entities for scorecards. What it yields replaces what it brought before;
 * when it throws, takes too long or yields rubbish, only its own facts suffer.
 *
 * @public
 */
export interface FactCollector {
  /** Lower case, such as `sonarqube`. */
  readonly id: string;
  readonly title: string;
  /** Names of the sets of facts that it tells. */
  readonly sets: readonly string[];
  collect(context: CollectContext): AsyncIterable<CollectedFacts>;
}

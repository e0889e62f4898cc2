import type { JudgedVerdict } from '@banyan/core';
import type { Evaluated, ResultsView, StoredResult } from './ScorecardStore';

/** What is held in memory of an entity that was judged. */
export type EntityState = {
  verdicts: ReadonlyMap<string, JudgedVerdict>;
  /** Undefined = none. */
  mentions: ReadonlyMap<string, readonly string[]> | undefined;
  judgedAt: number;
  firstAt: number;
  /** Of its messages and evidence. */
  hash: string;
  /** Of the newest run that judged it. */
  doneNo: number;
};

type Parts = {
  revision: string;
  evaluated: Evaluated | null;
  states: ReadonlyMap<string, EntityState>;
  details: ResultsView['details'];
};

const NONE: readonly string[] = [];

/** Present verdicts as the database had them at one moment. */
export class StoredView implements ResultsView {
  constructor(private readonly parts: Parts) {}

  get revision(): string {
    return this.parts.revision;
  }

  get evaluated(): Evaluated | null {
    return this.parts.evaluated;
  }

  refs(): Iterable<string> {
    return this.parts.states.keys();
  }

  state(ref: string): EntityState | undefined {
    return this.parts.states.get(ref);
  }

  verdictsOf(ref: string): ReadonlyMap<string, JudgedVerdict> | undefined {
    return this.state(ref)?.verdicts;
  }

  evaluatedAt(ref: string): number | undefined {
    return this.state(ref)?.judgedAt;
  }

  firstAt(ref: string): number | undefined {
    return this.state(ref)?.firstAt;
  }

  mentions(ref: string, check: string): readonly string[] {
    return this.state(ref)?.mentions?.get(check) ?? NONE;
  }

  details(
    refs: readonly string[],
  ): Promise<Map<string, readonly StoredResult[]>> {
    return this.parts.details(refs);
  }
}

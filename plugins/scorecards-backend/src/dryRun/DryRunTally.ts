import type { DryRunResponse } from '@banyan/backstage-plugin-banyan-common';
import { type Verdict, WORST_FIRST } from '@banyan/core';
import type { Sight } from '../answers/Caller';
import { namesHidden } from '../answers/visibleFacts';
import type { JudgedEntity } from '../Scorecards';

type Item = DryRunResponse['items'][number];

/** Counts what a check says, and keeps the worst of it. */
export class DryRunTally {
  readonly #items = new Map<Verdict, Item[]>();
  readonly #counts: Record<string, number> = {};
  #judged = 0;

  constructor(
    private readonly sight: Sight,
    private readonly limit: number,
  ) {}

  add({ entityRef, results }: JudgedEntity): void {
    for (const { verdict, message, evidence } of results) {
      this.#judged++;
      this.#counts[verdict] = (this.#counts[verdict] ?? 0) + 1;
      const items = this.#items.get(verdict) ?? [];
      this.#items.set(verdict, items);
      if (items.length < this.limit)
        items.push({
          ...{ entityRef, verdict, message },
          entityTitle: this.sight.titleOf(entityRef),
          evidence: evidence.filter(each => this.#isShown(each)),
        });
    }
  }

  /** The worst first. */
  answer(): Omit<DryRunResponse, 'yaml'> {
    const items = WORST_FIRST.flatMap(
      verdict => this.#items.get(verdict) ?? [],
    ).slice(0, this.limit);
    return {
      counts: this.#counts,
      judged: this.#judged,
      items,
      leftOut: this.#judged - items.length,
    };
  }

  #isShown({ text, entityRef }: Item['evidence'][number]): boolean {
    const { sight } = this;
    const isHidden = (ref: string) => {
      const { graph, migrations } = sight.world;
      const exists = graph.ids.has(ref) || migrations.has(ref);
      return !sight.seesAll && exists && !sight.knows(ref);
    };
    const isNamed = entityRef !== undefined && isHidden(entityRef);
    return !isNamed && !namesHidden(text, isHidden);
  }
}

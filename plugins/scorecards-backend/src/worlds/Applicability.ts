import type { Entity } from '@backstage/catalog-model';
import {
  type FilterPredicate,
  filterPredicateToFilterFunction,
} from '@backstage/filter-predicates';
import type { CompiledScorecard } from '@banyan/backstage-plugin-banyan-common';
import type { Subject } from '@banyan/core';
import type { Applicable, ScorecardSet } from '../Scorecards';

type Passes = (entity: Entity) => boolean;

const everything: Passes = () => true;

const passesOf = (filter: FilterPredicate | null): Passes =>
  filter === null ? everything : filterPredicateToFilterFunction(filter);

function compiled(scorecard: CompiledScorecard) {
  const { checks, filter } = scorecard;
  return {
    scorecard,
    passes: passesOf(filter),
    entries: checks.map(entry => ({ entry, passes: passesOf(entry.filter) })),
  };
}

/** Finds which scorecards and checks apply to entities; those that are alike share one answer. */
export class Applicability {
  readonly #scorecards: readonly ReturnType<typeof compiled>[];
  readonly #known = new Map<string, Applicable>();

  constructor(set: Pick<ScorecardSet, 'scorecards'>) {
    this.#scorecards = set.scorecards.map(compiled);
  }

  of(entity: Entity, subject: Subject): Applicable {
    const applying = this.#scorecards.map(({ passes, entries }) =>
      passes(entity)
        ? entries.map(
            each => each.entry.check.looksAt(subject) && each.passes(entity),
          )
        : undefined,
    );
    const name = applying
      .map(marks => marks?.map(Number).join('') ?? '-')
      .join('/');
    const known = this.#known.get(name) ?? this.#made(applying);
    this.#known.set(name, known);
    return known;
  }

  #made(applying: readonly (readonly boolean[] | undefined)[]): Applicable {
    const scorecards = this.#scorecards.flatMap(({ scorecard }, at) => {
      const marks = applying[at];
      if (!marks) return [];
      return { scorecard, checks: scorecard.checks.filter((_, i) => marks[i]) };
    });
    const published = scorecards.filter(each => !each.scorecard.draft);
    const keys = published.flatMap(each => each.checks.map(({ key }) => key));
    return { scorecards, keys: new Set(keys) };
  }
}

import type { Entity } from '@backstage/catalog-model';
import { evaluateFilterPredicate } from '@backstage/filter-predicates';
import type { CountedCheck } from '@banyan/core';
import type { CombinedScorecard, ScorecardEntry } from './compiled';

type Filtered = Pick<ScorecardEntry, 'filter'>;

const passes = ({ filter }: Filtered, entity: Entity) =>
  filter === null || evaluateFilterPredicate(filter, entity);

/** Does a check of a scorecard apply to an entity, by the filters of both? @public */
export const appliesTo = (
  scorecard: Filtered,
  check: Filtered,
  entity: Entity,
): boolean => passes(scorecard, entity) && passes(check, entity);

/** The checks of a scorecard that apply to an entity. @public */
export const checksFor = (
  scorecard: CombinedScorecard,
  entity: Entity,
): readonly ScorecardEntry[] =>
  passes(scorecard, entity)
    ? scorecard.checks.filter(check => passes(check, entity))
    : [];

/** The checks of a scorecard as they count on a day, `YYYY-MM-DD`. @public */
export const countedChecks = (
  { checks }: CombinedScorecard,
  today: string,
): CountedCheck[] =>
  checks.map(({ key, level, weight, from }) => ({
    key,
    level,
    weight,
    ...(from !== null && from > today ? { ahead: true } : {}),
  }));

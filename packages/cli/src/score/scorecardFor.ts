import type { Entity } from '@backstage/catalog-model';
import {
  combinedScorecard,
  type CombinedScorecard,
  scorecardOf,
} from '@banyan/backstage-plugin-banyan-common';
import { checks, LADDER } from '@banyan/core';

/** Every check of Banyan at the level that it is meant for. */
const EVERYTHING: Entity = {
  apiVersion: 'banyan/v1alpha1',
  kind: 'Scorecard',
  metadata: { name: 'banyan' },
  spec: {
    owner: 'group:default/banyan',
    levels: [...LADDER],
    checks: checks.map(({ id, level }) => ({ id, level })),
  },
};

/** What is judged by: one scorecard, those of the ladder bronze, silver, gold together, or all of Banyan's checks. */
export function scorecardFor(entities: readonly Entity[]): {
  scorecard: CombinedScorecard;
  problems: string[];
} {
  const asked = entities.filter(({ kind }) => kind === 'Scorecard');
  const compiled = (asked.length > 0 ? asked : [EVERYTHING]).map(each =>
    scorecardOf(each, checks),
  );
  const [only, ...others] = compiled;
  return {
    scorecard: others.length === 0 ? only : combinedScorecard(compiled),
    problems: compiled.flatMap(({ ref, problems }) =>
      problems.map(problem => `${ref}: ${problem}`),
    ),
  };
}

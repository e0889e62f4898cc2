import type { Entity } from '@backstage/catalog-model';
import {
  checksFor,
  type CombinedScorecard,
  type ScorecardEntry,
} from '@banyan/backstage-plugin-banyan-common';
import {
  type Check,
  factsOn,
  type FactSets,
  type Judgement,
  judged,
  missingFor,
  type Standing,
  standingOf,
  type World,
} from '@banyan/core';
import { subjectOf } from './offlineWorld';

/** Sets of facts that files alone hold. */
const OFFLINE: ReadonlySet<keyof FactSets> = new Set([
  'definition',
  'migration',
]);

/** Can files alone say whether it is kept? */
export const isOffline = ({ needs = [] }: Check) =>
  needs.every(({ facts }) => OFFLINE.has(facts));

/** What one check says of an entity. */
export type Scored = Judgement & {
  check: string;
  title: string;
  level: string;
  remediation: string | null;
};

/** How an entity stands. */
export type ScoredEntity = {
  entityRef: string;
  /** The level that is reached, null = none yet. */
  level: string | null;
  standing: Standing;
  /** Checks that hold it back from the next level. */
  missing: string[];
  results: Scored[];
};

/** How one entity stands on a scorecard; undefined when no check of it says anything of the entity. */
export function scoreEntity(
  world: World,
  entity: Entity,
  scorecard: CombinedScorecard,
): ScoredEntity | undefined {
  const subject = subjectOf(world, entity);
  if (!subject) return undefined;
  const facts = factsOn(world, subject);
  const looksAt = ({ check }: ScorecardEntry) =>
    isOffline(check) && check.looksAt(subject);
  const entries = checksFor(scorecard, entity).filter(looksAt);
  if (entries.length === 0) return undefined;
  const said = entries.map(entry => ({
    entry,
    ...judged(entry.check, facts),
  }));
  const counted = said.map(({ entry, verdict }) => ({ ...entry, verdict }));
  const standing = standingOf(scorecard.levels, counted);
  const { reached } = standing;
  return {
    entityRef: subject.ref,
    level: reached === null || reached < 0 ? null : scorecard.levels[reached],
    standing,
    missing: missingFor(scorecard.levels, counted),
    results: said.map(({ entry, ...judgement }) => ({
      ...judgement,
      check: entry.key,
      title: entry.check.title,
      level: entry.level,
      remediation: entry.remediation ?? entry.check.remediation,
    })),
  };
}

import {
  checkedMigration,
  gainedLastMonth,
  haltOf,
  type HaltState,
  type LeftItem,
  type Migration,
  type MigrationFacts,
  type MigrationFinding,
  migrationFindings,
  type MigrationState,
  migrationStateAt,
  type Progress,
  progressAt,
  type ProgressShares,
  type Stage,
  stageCounts,
  stallsOf,
  trendOf,
  whatIsLeft,
} from '@banyan/core';
import type { PlannedMigration } from '../plans/Plans';
import type { GraphView } from './GraphView';
import type { Live } from './LiveFigures';
import { planFindings } from './planFindings';
import { Remembered } from './Remembered';
import type { SeenMigration } from './SeenMigration';
import { trafficOf } from './trafficOf';

/** What is to be judged: a migration as somebody sees it, at a moment. */
export type Case = {
  seen: SeenMigration;
  live: Live;
  view: GraphView;
  at: number;
};

/** How a migration went until a moment, by its plan alone. */
type Course = {
  state: MigrationState;
  lastMonth: number;
  trend: (number | null)[];
  stages: Record<Stage | 'unplanned', number>;
  stalledMonths: number;
};

type Measured = { progress: Progress; shares: ProgressShares };

/** What the pure functions make of a case. */
export type Assessment = Course & Measured & { findings: MigrationFinding[] };

const DAY_MS = 24 * 60 * 60 * 1_000;
/** Moments, states of the traffic, and ways to see it, for which the results on one plan are kept. */
const MOST_RESULTS = 8;

const factsOf = ({ seen, live, at }: Case): MigrationFacts => ({
  migration: seen.migration,
  at,
  traffic: live.traffic,
  metric: live.metric,
  surroundings: seen.surroundings,
});

function courseOf(migration: Migration, at: number): Course {
  const stalls = stallsOf(migration, at).map(({ months }) => months);
  return {
    state: migrationStateAt(migration, at),
    lastMonth: gainedLastMonth(migration, at),
    trend: trendOf(migration, at),
    stages: stageCounts(migration, at),
    stalledMonths: Math.max(0, ...stalls),
  };
}

function measure({ seen, live, at }: Case): Measured {
  const traffic = [...trafficOf(live.traffic).values()];
  const { progress, shares } = progressAt(seen.migration, at, traffic);
  return {
    progress: { ...progress, traffic: progress.traffic ?? live.pastTraffic },
    shares,
  };
}

/**
 * Judges migrations, and remembers what came of it. What lies in the past stays; what is now is
 * judged again when the plan, what can be seen around it, or the traffic has changed, and each
 * day: histories are no more exact than that.
 */
export class Assessor {
  readonly #courses = new Remembered<PlannedMigration, Course>(MOST_RESULTS);
  readonly #measured = new Remembered<PlannedMigration, Measured>(MOST_RESULTS);
  readonly #findings = new Remembered<PlannedMigration, MigrationFinding[]>(
    MOST_RESULTS,
  );

  assessment(one: Case, isReplay: boolean): Assessment {
    const { seen, live, at } = one;
    const { plan, fingerprint } = seen;
    const moment = isReplay ? String(at) : `now ${Math.floor(at / DAY_MS)}`;
    const measured = `${moment} ${live.version} ${live.pastTraffic}`;
    return {
      ...this.#courses.get(plan, moment, () => courseOf(plan.migration, at)),
      ...this.#measured.get(plan, measured, () => measure(one)),
      findings: this.#findings.get(plan, `${measured} ${fingerprint}`, () => [
        ...migrationFindings(factsOf(one)),
        ...planFindings(seen),
      ]),
    };
  }

  left(one: Case): LeftItem[] {
    return whatIsLeft(factsOf(one));
  }

  /** What every check says, passes included. */
  checked(one: Case): MigrationFinding[] {
    return checkedMigration(factsOf(one));
  }

  halt(one: Case): HaltState | null {
    return haltOf(factsOf(one));
  }
}

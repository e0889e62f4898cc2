import type {
  PushedObservations,
  PushedTraffic,
} from '@banyan/backstage-plugin-banyan-common';
import { type Database, grouped } from '@banyan/backstage-plugin-banyan-node';
import { ConflictError } from '@backstage/errors';
import type { PlannedMigration, Plans } from '../plans/Plans';
import { samplesBetween } from '../store/samplesBetween';
import type { StoredTraffic } from '../store/StranglerStore';
import { newTarget, targetState } from '../store/targetStates';
import { writeLook } from '../store/writeLook';
import type { PushOutcome } from '../Strangler';
import { PUSH, type StranglerConfig } from '../stranglerConfig';
import type { LookFigures } from './measured';
import { pushedSample } from './pushedSample';
import { pushedShares } from './pushedShares';
import { overlapProblem, pushProblem } from './pushProblem';
import { takeMetrics } from './takeMetrics';

type Options = {
  config: StranglerConfig;
  database: Database;
  measure: (figures: LookFigures) => void;
  now: () => number;
  plans: Plans;
};

type Part = { index: string; pushed: PushedTraffic };
type Group = { plan: PlannedMigration; source: string; parts: Part[] };
type Refused = PushOutcome['refused'];

/** Of a push that another replica has overtaken. */
const MOST_TRIES = 5;

/** Takes what producers tell of their own accord. */
export class Pushes {
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: Options) {}

  /** One after the other: only other replicas can come between. */
  take(pushed: PushedObservations): Promise<PushOutcome> {
    const outcome = this.#turn.then(() => this.#take(pushed));
    this.#turn = outcome.catch(() => {});
    return outcome;
  }

  async #take({ traffic, metrics }: PushedObservations): Promise<PushOutcome> {
    const plans = new Map(
      (await this.options.plans.all()).map(plan => [plan.ref, plan]),
    );
    const refused: Refused = [];
    for (const group of this.#groups(traffic, plans, refused))
      refused.push(...(await this.#takeGroup(group)));
    const { database, now } = this.options;
    const time = { plans, now: now() };
    refused.push(...(await takeMetrics(database, metrics, time)));
    const all = traffic.length + metrics.length;
    return { taken: all - refused.length, refused };
  }

  /** What can be taken by itself, by migration and source. */
  #groups(
    traffic: readonly PushedTraffic[],
    plans: ReadonlyMap<string, PlannedMigration>,
    refused: Refused,
  ): Group[] {
    const { config, now } = this.options;
    const { samplesMs } = config.retention;
    const groups = new Map<string, Group>();
    for (const [at, pushed] of traffic.entries()) {
      const index = `traffic.${at}`;
      const plan = plans.get(pushed.migrationRef);
      const problem = pushProblem(pushed, { plan, now: now(), samplesMs });
      if (!plan || problem !== undefined) {
        refused.push({ index, problem: problem ?? '' });
        continue;
      }
      const source = this.#sourceOf(plan, pushed.capability);
      const key = `${plan.ref}\n${source}`;
      const group = groups.get(key) ?? { plan, source, parts: [] };
      group.parts.push({ index, pushed });
      groups.set(key, group);
    }
    return [...groups.values()];
  }

  /** The source that pushes by the catalog, or the one without a name. */
  #sourceOf({ names, subjects }: PlannedMigration, capability: string): string {
    const { sources } = this.options.config;
    const name = names.get(capability);
    const named = subjects.find(each => each.name === name)?.source;
    return sources.some(({ id, type }) => id === named && type === PUSH)
      ? (named ?? PUSH)
      : PUSH;
  }

  async #takeGroup(group: Group): Promise<Refused> {
    const { database, now } = this.options;
    const { plan, source } = group;
    const of = { migrationRef: plan.ref, source };
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const before =
        (await targetState(database, of)) ?? newTarget(plan.ref, source);
      const { samples, refused } = await this.#apart(group);
      if (samples.length === 0) return refused;
      const told = { samples, now: now() };
      const { state, events } = pushedShares(before, group, told);
      const stored = samples.filter(
        each => each.new || each.legacy || each.parallelRun,
      );
      const look = { state, events, samples: stored };
      if (!(await writeLook(database, look))) continue;
      this.options.measure({
        ...{ type: PUSH, ms: 0, hasFailed: false },
        readings: samples.length,
        samples: stored.length,
      });
      return refused;
    }
    throw new ConflictError(
      `Others push traffic of ${plan.ref} at the same time; try again`,
    );
  }

  /** Those that have no time in common with each other or with what is known. */
  async #apart({ plan, source, parts }: Group) {
    const { config, database } = this.options;
    const simulated =
      config.sources.find(({ id }) => id === source)?.simulated ?? false;
    const known = await samplesBetween(database, {
      ...{ migrationRef: plan.ref, source },
      from: Math.min(...parts.map(({ pushed }) => pushed.from)),
      to: Math.max(...parts.map(({ pushed }) => pushed.to)),
    });
    const times: Map<string, { from: number; to: number }[]> = grouped(
      known,
      ({ capability }) => plan.names.get(capability) ?? capability,
    );
    const samples: StoredTraffic[] = [];
    const refused: Refused = [];
    for (const part of parts) {
      const name = part.pushed.capability;
      const capability = plan.names.get(name) ?? name;
      const others = times.get(capability) ?? [];
      const problem = overlapProblem(part.pushed, others);
      if (problem !== undefined) {
        refused.push({ index: part.index, problem });
        continue;
      }
      const of = { capability, source, simulated };
      samples.push(pushedSample(part.pushed, of));
      others.push(part.pushed);
      times.set(capability, others);
    }
    return { samples, refused };
  }
}

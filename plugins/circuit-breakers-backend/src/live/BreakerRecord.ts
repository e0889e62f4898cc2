import {
  type BreakerReading,
  type BreakerTransition,
  callsBetween,
  type CountedCalls,
  lastKnown,
  transitionsBetween,
} from '@banyan/core';
import { CountedWindow } from './CountedWindow';
import { plausible, type ToldReading } from './plausible';
import { RecentChanges } from './RecentChanges';
import { RecentSteps } from './RecentSteps';
import { type Episode, Troubles } from './Troubles';

const USUAL_WINDOW_MS = 10_000;

/** What is kept of one instance. */
export type InstanceRecord = {
  /** The newest. */
  reading: BreakerReading;
  /** The newest whose state is known: what the next one is compared with. */
  known: BreakerReading;
  toldSince?: number;
  toldWindowMs?: number;
  steps: RecentSteps;
  window: CountedWindow;
};

/** What a new reading tells. */
export type Taken = {
  transitions: BreakerTransition[];
  /** Undefined = nothing was counted. */
  calls?: CountedCalls;
  /** The part of the time of `calls` that no reading told of before, up to this one. */
  countedMs: number;
  previous?: BreakerReading;
  reading: BreakerReading;
};

/** One breaker: the newest of each instance, and what it went through lately. */
export class BreakerRecord {
  readonly id: string;
  readonly instances = new Map<string, InstanceRecord>();
  readonly changes = new RecentChanges();
  readonly troubles: Troubles;

  constructor(id: string, episode?: Episode) {
    this.id = id;
    this.troubles = new Troubles(episode);
  }

  /** By what a producer says of itself. */
  get windowMs(): number {
    for (const { toldWindowMs } of this.instances.values())
      if (toldWindowMs !== undefined) return toldWindowMs;
    return USUAL_WINDOW_MS;
  }

  /**
   * Undefined when the reading is older than what is known. Derive = what it means is worked out
   * here; else it comes from another replica, which has done so.
   */
  take(
    { toldSince, ...told }: ToldReading,
    { derive }: { derive: boolean },
  ): Taken | undefined {
    const before = this.instances.get(told.instance);
    const previous = before?.reading;
    if (previous && told.observedAt <= previous.observedAt) return undefined;
    const next = derive ? plausible(told, before) : told;
    const known = before?.known;
    const changes = derive ? transitionsBetween(known, next) : [];
    const transitions = this.changes.fresh(changes);
    for (const each of transitions) this.change(each);
    const began =
      changes.length > 0 ? this.changes.last(told.instance) : undefined;
    const calls = callsBetween(previous, next);
    const window = before?.window ?? new CountedWindow();
    const since = sinceOf(next, known, began);
    // A window that was counted here or by another replica says nothing of the producer's.
    const toldWindowMs =
      next.settings?.windowMs ?? (derive ? next.windowMs : undefined);
    const reading = derive
      ? window.over({ ...next, since }, calls, toldWindowMs ?? USUAL_WINDOW_MS)
      : told;
    const to = reading.observedAt;
    const from = Math.max(to - (calls?.ms ?? 0), previous?.observedAt ?? 0);
    const steps = before?.steps ?? new RecentSteps();
    if (calls) steps.add(calls, { from, to });
    this.instances.set(told.instance, {
      reading,
      known: lastKnown(known, reading),
      toldSince: toldSince ?? told.since,
      toldWindowMs,
      steps,
      window,
    });
    this.troubles.seen(told.instance, reading.state, reading.since ?? to);
    return { transitions, calls, countedMs: to - from, previous, reading };
  }

  /** A change of state, seen here or by another replica; false = it is known already. */
  change(transition: BreakerTransition): boolean {
    if (!this.changes.add(transition)) return false;
    this.troubles.change(transition, this.windowMs);
    return true;
  }

  forget(instance: string, at: number): void {
    this.instances.delete(instance);
    this.changes.forget(instance);
    this.troubles.forget(instance, at);
  }
}

function sinceOf(
  next: BreakerReading,
  previous: BreakerReading | undefined,
  began: BreakerTransition | undefined,
): number | undefined {
  if (began?.to === next.state) return began.at;
  if (previous?.state === next.state) return previous.since ?? next.since;
  return next.since ?? (previous && next.observedAt);
}

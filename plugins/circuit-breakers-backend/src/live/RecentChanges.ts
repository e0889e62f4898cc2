import type { BreakerTransition } from '@banyan/core';
import { isRepeat } from './isRepeat';

const HOUR_MS = 3_600_000;
const MOST = 500;

/** The changes of one breaker within the last hour, each once, oldest first. */
export class RecentChanges {
  #changes: BreakerTransition[] = [];
  readonly #last = new Map<string, BreakerTransition>();

  get list(): readonly BreakerTransition[] {
    return this.#changes;
  }

  /** False = it is known already. */
  add(transition: BreakerTransition): boolean {
    const last = this.#last.get(transition.instance);
    if (last && isRepeat(transition, last)) return false;
    this.#last.set(transition.instance, transition);
    const oldest = transition.at - HOUR_MS;
    this.#changes = [...this.#changes, transition]
      .filter(({ at }) => at > oldest)
      .sort((a, b) => a.at - b.at)
      .slice(-MOST);
    return true;
  }

  /** The last change of an instance. */
  last(instance: string): BreakerTransition | undefined {
    return this.#last.get(instance);
  }

  /**
   * Those of some changes of one instance that are not known yet, each later than what is known:
   * clocks of replicas differ.
   */
  fresh(transitions: readonly BreakerTransition[]): BreakerTransition[] {
    const fresh: BreakerTransition[] = [];
    for (const each of transitions) {
      const last = fresh.at(-1) ?? this.#last.get(each.instance);
      const at = Math.max(each.at, (last?.at ?? 0) + 1);
      const next = at === each.at ? each : { ...each, at };
      if (!last || !isRepeat(next, last)) fresh.push(next);
    }
    return fresh;
  }

  forget(instance: string): void {
    this.#last.delete(instance);
  }
}

import type {
  FactCollector,
  ScorecardsExtensionPoint,
} from '@banyan/backstage-plugin-banyan-node';
import { type Check, checks } from '@banyan/core';

const ID = /^[a-z][a-z0-9-]{0,62}$/;

const BUILT_IN = new Set(checks.map(({ id }) => id));

/** The checks and collectors that modules add to those of Banyan. */
export class ScorecardParts implements ScorecardsExtensionPoint {
  readonly #checks = new Map<string, Check>();
  readonly #collectors = new Map<string, FactCollector>();

  get checks(): Check[] {
    return [...this.#checks.values()];
  }

  get collectors(): FactCollector[] {
    return [...this.#collectors.values()];
  }

  addCheck(check: Check): void {
    if (BUILT_IN.has(check.id) || this.#checks.has(check.id))
      throw new Error(`There is a check ${check.id}; give this one another id`);
    this.#checks.set(check.id, check);
  }

  addCollector(collector: FactCollector): void {
    const { id } = collector;
    if (!ID.test(id))
      throw new Error(
        `${id} cannot name a collector; expected a name in lower case such as sonarqube`,
      );
    if (this.#collectors.has(id))
      throw new Error(`There is a collector ${id}; give this one another id`);
    this.#collectors.set(id, collector);
  }
}

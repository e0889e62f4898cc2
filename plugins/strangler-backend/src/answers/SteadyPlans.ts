import type { PlannedMigration, Plans } from '../plans/Plans';

/** How much is known of what happened: events are only ever added. */
const eventsOf = ({ migration }: PlannedMigration) =>
  migration.capabilities.reduce((sum, { history }) => sum + history.length, 0);

type Known = { plan: PlannedMigration; events: number };

/** Gives plans that are as they were as the same objects, so that what was worked out of them stays with them. */
export class SteadyPlans {
  #known: ReadonlyMap<string, Known> = new Map();

  constructor(private readonly plans: Plans) {}

  async all(): Promise<PlannedMigration[]> {
    const known = new Map<string, Known>();
    for (const plan of await this.plans.all()) {
      const before = this.#known.get(plan.ref);
      const events = eventsOf(plan);
      const isSame =
        before?.plan.entity === plan.entity && before.events === events;
      known.set(plan.ref, isSame ? before : { plan, events });
    }
    this.#known = known;
    return [...known.values()].map(({ plan }) => plan);
  }

  broken() {
    return this.plans.broken();
  }
}

import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import type { BrokenPlan, PlannedMigration } from '../plans/Plans';
import type { CallerRights, Rights } from '../recording/Rights';
import type { IsReadable, ReadableMigrations } from './ReadableMigrations';
import { type SeenMigration, seenMigration } from './SeenMigration';
import type { SteadyPlans } from './SteadyPlans';
import type { View, Views } from './Views';

type CallersOptions = {
  auth: AuthService;
  plans: SteadyPlans;
  readable: ReadableMigrations;
  rights: Rights;
  views: Views;
};

/** What a caller sees, and may do. */
export type Sight = {
  view: View;
  rights: CallerRights;
  /** What they may read, in the order of the catalog. */
  migrations: readonly SeenMigration[];
  /** What they may read, though nobody can make sense of it. */
  broken: readonly BrokenPlan[];
  /** True when nothing is hidden from the caller, entity or migration. */
  seesAll: boolean;
  /** The reference of the user who asks. */
  me: string | null;
};

/** The same error for what does not exist and for what is hidden. */
const noSuch = (ref: string) =>
  new NotFoundError(
    `There is no ${ref} in the catalog, or you may not read it`,
  );

/** The migration of that reference; fails when the caller sees none. */
export function findMigration(
  { migrations, broken }: Pick<Sight, 'broken' | 'migrations'>,
  ref: string,
): SeenMigration {
  const found = migrations.find(({ plan }) => plan.ref === ref);
  if (found) return found;
  const unread = broken.find(each => each.ref === ref);
  if (unread)
    throw new InputError(`${ref} cannot be understood: ${unread.problem}`);
  throw noSuch(ref);
}

/** The name that a capability has today; fails when the migration has none of that name. */
export function findCapability(
  { plan: { migration, names } }: SeenMigration,
  name: string,
): string {
  const found =
    names.get(name) ??
    migration.capabilities.find(each => each.name === name)?.name;
  if (found !== undefined) return found;
  throw new NotFoundError(
    `${migration.title} has no capability ${name}. It has ${migration.capabilities.map(each => each.name).join(', ')}.`,
  );
}

/**
 * What is in a scope: a migration itself, those of the groups in a group, and those with a target
 * in a system or domain.
 */
export function inScope(
  sight: Sight,
  scope: string | undefined,
): readonly SeenMigration[] {
  if (scope === undefined) return sight.migrations;
  if (scope.startsWith('migration:')) return [findMigration(sight, scope)];
  const isInside = sight.view.seen.inScope(scope);
  const isGroup = scope.startsWith('group:');
  return sight.migrations.filter(({ migration: { owner, capabilities } }) =>
    isGroup
      ? owner !== null && isInside(owner)
      : capabilities.some(({ to }) => to !== null && isInside(to)),
  );
}

/** Knows what each caller sees of the migrations, and may do to them. */
export class Callers {
  /** By the part of the graph that is seen, and by the plan. */
  readonly #seen = new WeakMap<
    object,
    WeakMap<PlannedMigration, SeenMigration>
  >();

  constructor(private readonly options: CallersOptions) {}

  async sight(credentials: BackstageCredentials): Promise<Sight> {
    const { auth, plans, rights: allRights, views } = this.options;
    const [view, rights, planned, broken] = await Promise.all([
      views.of(credentials),
      allRights.of(credentials),
      plans.all(),
      plans.broken(),
    ]);
    const isReadable = await this.#isReadable(credentials, rights);
    const me = auth.isPrincipal(credentials, 'user')
      ? credentials.principal.userEntityRef
      : null;
    const migrations = planned
      .filter(({ ref }) => isReadable(ref))
      .map(plan => this.#seenOf(view, plan));
    return {
      ...{ view, rights, migrations, me },
      broken: broken.filter(({ ref }) => isReadable(ref)),
      seesAll: view.seesAll && migrations.length === planned.length,
    };
  }

  #isReadable(
    credentials: BackstageCredentials,
    { read }: CallerRights,
  ): Promise<IsReadable> {
    return this.options.readable.of(credentials, read);
  }

  #seenOf(view: View, plan: PlannedMigration): SeenMigration {
    const known = this.#seen.get(view.seen) ?? new WeakMap();
    this.#seen.set(view.seen, known);
    const seen = known.get(plan) ?? seenMigration(view, plan);
    known.set(plan, seen);
    return seen;
  }
}

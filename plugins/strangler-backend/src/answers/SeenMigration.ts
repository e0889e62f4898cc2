import type { Migration, Surroundings } from '@banyan/core';
import type { PlannedMigration } from '../plans/Plans';
import { fingerprintOf, surroundingsOf } from './surroundings';
import type { View } from './Views';

/** Something that the plan names and the catalog does not have. */
export type Stranger = {
  ref: string;
  /** What it is to the migration. */
  what: string;
  capability: string | null;
};

/** A migration as one caller may see it. */
export type SeenMigration = {
  /** All that there is: for figures that name nothing, and for decisions. */
  plan: PlannedMigration;
  /** Without the entities that the caller may not see, or that do not exist. */
  migration: Migration;
  /** True when something around it is hidden from the caller: sentences of others might name it. */
  hidesSome: boolean;
  /** Only for those who see everything: for others it might as well be hidden. */
  strangers: readonly Stranger[];
  surroundings: Surroundings;
  /** The same for all who see the same of it. */
  fingerprint: string;
};

/** Everything that a plan names. */
function named(migration: Migration): Stranger[] {
  const of = (ref: string | null, what: string, capability: string | null) =>
    ref === null ? [] : [{ ref, what, capability }];
  return [
    ...of(migration.owner, 'The owner', null),
    ...of(migration.legacy, 'The legacy system', null),
    ...of(migration.facade, 'The facade', null),
    ...migration.capabilities.flatMap(({ name, title, to }) =>
      of(to, `The target of ${title ?? name},`, name),
    ),
  ];
}

function hidesSome({ seen, whole, seesAll }: View, plan: Migration): boolean {
  if (seesAll) return false;
  const callers = plan.legacy === null ? [] : whole.callersOf(plan.legacy);
  const refs = named(plan).map(({ ref }) => ref);
  return [...refs, ...callers].some(ref => whole.sees(ref) && !seen.sees(ref));
}

/** A migration without what somebody may not see. */
function visiblePart(migration: Migration, sees: (ref: string) => boolean) {
  const shown = (ref: string | null) =>
    ref !== null && sees(ref) ? ref : null;
  return {
    ...migration,
    owner: shown(migration.owner),
    legacy: shown(migration.legacy),
    facade: shown(migration.facade),
    capabilities: migration.capabilities.map(each => ({
      ...each,
      to: shown(each.to),
    })),
  };
}

/** A plan as a caller may see it. */
export function seenMigration(
  view: View,
  plan: PlannedMigration,
): SeenMigration {
  const { seen, seesAll } = view;
  const migration = visiblePart(plan.migration, ref => seen.sees(ref));
  const strangers = seesAll
    ? named(plan.migration).filter(({ ref }) => !seen.sees(ref))
    : [];
  const surroundings = surroundingsOf(migration, seen);
  return {
    ...{ plan, migration, strangers, surroundings },
    hidesSome: hidesSome(view, plan.migration),
    fingerprint: `${fingerprintOf(migration, surroundings)} ${strangers.length}`,
  };
}

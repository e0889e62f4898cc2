import {
  RELATION_DEPENDENCY_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  RELATION_MIGRATES_FROM,
  RELATION_STRANGLED_BY,
} from '@banyan/backstage-plugin-banyan-common';
import { MigrationsCard } from './MigrationsCard';
import { migrationsOf } from './relatedMigrations';
import { useMigrationsByRef } from './useMigrationsByRef';

/** The old part, the new part, or the gateway between them. */
const ROLES = [
  RELATION_STRANGLED_BY,
  RELATION_MIGRATES_FROM,
  RELATION_DEPENDENCY_OF,
];

/** What a component is to the migrations: being replaced, taking over, or routing between. @public */
export const EntityMigrationsCard = () => {
  const { entity } = useEntity();
  return (
    <MigrationsCard
      answer={useMigrationsByRef(migrationsOf(entity, ROLES))}
      entityRef={stringifyEntityRef(entity)}
      absent="No migration replaces it, moves to it or routes through it."
    />
  );
};

import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { MigrationsCard } from './MigrationsCard';
import { useMigrationsOfGroup } from './useMigrationsOfGroup';

/** The migrations that a group answers for, and the capabilities that it takes over. @public */
export const EntityTeamMigrationsCard = () => {
  const { entity } = useEntity();
  const ref = stringifyEntityRef(entity);
  return (
    <MigrationsCard
      answer={useMigrationsOfGroup(entity)}
      entityRef={ref}
      absent="It answers for no migration, and takes over nothing."
      scope={ref}
    />
  );
};

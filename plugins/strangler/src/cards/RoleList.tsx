import type { MigrationResponse } from '@banyan/backstage-plugin-banyan-common';
import { EntityLink } from '@banyan/backstage-plugin-banyan-react';
import { percentText } from '../page';
import { Legacy, Said, SHOWN, Taken } from './RoleLines';
import { type Roles, rolesOf } from './rolesOf';
import styles from './Cards.module.css';

const strangles = ({ legacy }: MigrationResponse) =>
  legacy === null ? null : (
    <li className={styles.targets}>
      strangles <EntityLink entityRef={legacy} />
    </li>
  );

const Role = ({
  migration,
  roles: { isLegacy, isFacade, isOwner, takesOver },
}: {
  migration: MigrationResponse;
  roles: Roles;
}) => (
  <>
    {isOwner && (
      <Said
        words="answers for"
        migration={migration}
        figure={`${percentText(migration.progress.weight)} moved`}
      />
    )}
    {isLegacy && <Legacy migration={migration} />}
    {isFacade && (
      <Said
        words="routes between old and new in"
        migration={migration}
        figure={`${percentText(migration.progress.weight)} moved`}
      />
    )}
    {takesOver.slice(0, SHOWN).map(capability => (
      <Taken
        key={capability.name}
        capability={capability}
        migration={migration}
      />
    ))}
    {takesOver.length > SHOWN && (
      <li className={styles.targets}>
        and {takesOver.length - SHOWN} more capabilities
      </li>
    )}
    {takesOver.length > 0 && !isLegacy && strangles(migration)}
  </>
);

/** What an entity is to each of some migrations. */
export const RoleList = ({
  migrations,
  entityRef,
}: {
  migrations: readonly MigrationResponse[];
  entityRef: string;
}) => (
  <ul className={styles.list} aria-label="Migrations">
    {migrations.map(migration => (
      <Role
        key={migration.ref}
        migration={migration}
        roles={rolesOf(migration, entityRef)}
      />
    ))}
  </ul>
);

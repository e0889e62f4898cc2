import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import type { MigrationResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  type Answer,
  ErrorState,
  LoadingState,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import { RoleList } from './RoleList';
import { hasRole, rolesOf } from './rolesOf';
import { useMigrationLinks } from './useMigrationLinks';
import styles from './Cards.module.css';

const Content = ({
  migrations,
  entityRef,
  absent,
  scope,
}: {
  migrations: readonly MigrationResponse[];
  entityRef: string;
  absent: string;
  scope?: string;
}) => {
  const links = useMigrationLinks();
  const related = migrations.filter(each => hasRole(rolesOf(each, entityRef)));
  return (
    <>
      {related.length === 0 ? (
        <p className={styles.text}>{absent}</p>
      ) : (
        <RoleList migrations={related} entityRef={entityRef} />
      )}
      {links && (
        <Link href={links.list({ scope })} standalone>
          All migrations
        </Link>
      )}
    </>
  );
};

/** A card of the migrations that an entity has to do with, in each of its states. */
export const MigrationsCard = ({
  answer: { value, error, retry },
  entityRef,
  absent,
  scope,
}: {
  answer: Pick<Answer<MigrationResponse[]>, 'value' | 'error' | 'retry'>;
  entityRef: string;
  /** What it says where there are none. */
  absent: string;
  /** Of the list that it leads to. */
  scope?: string;
}) => (
  <EntityInfoCard title="Migrations">
    {!value && !error && (
      <LoadingState label="Loading the migrations" heights={[20, 40]} />
    )}
    {!value && error && (
      <ErrorState
        title="The migrations could not be read"
        error={error}
        retry={retry}
      />
    )}
    {value && error && (
      <p className={styles.text}>
        <StatusText status="unknown">
          This is the last known state: {error.message}
        </StatusText>
      </p>
    )}
    {value && (
      <Content
        migrations={value}
        entityRef={entityRef}
        absent={absent}
        scope={scope}
      />
    )}
  </EntityInfoCard>
);

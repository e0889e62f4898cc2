import type { MigrationSummary } from '@banyan/backstage-plugin-banyan-common';
import {
  ErrorState,
  LoadingState,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import { useMigrationLinks } from '../cards/useMigrationLinks';
import { measureFigures, MIGRATION_STATES, percentText } from '../page';
import { useMyMigrations } from './useMyMigrations';
import styles from './Widget.module.css';

const MOST = 5;

const Item = ({ migration }: { migration: MigrationSummary }) => {
  const links = useMigrationLinks();
  const { ref, title, state, forecast } = migration;
  return (
    <li>
      <div className={styles.head}>
        {links ? (
          <Link href={links.migration(ref)} standalone weight="bold">
            {title}
          </Link>
        ) : (
          <b>{title}</b>
        )}
        <StatusText status={MIGRATION_STATES[state].status}>
          {MIGRATION_STATES[state].word}
        </StatusText>
      </div>
      <p className={styles.text}>
        {measureFigures(migration)
          .map(({ label, percent }) => `${label} ${percentText(percent)}`)
          .join(' · ')}
      </p>
      <p className={styles.text}>{forecast.message}</p>
    </li>
  );
};

const PageLink = ({ children }: { children: string }) => {
  const links = useMigrationLinks();
  return links ? (
    <Link href={links.list()} standalone>
      {children}
    </Link>
  ) : null;
};

/** The migrations of the teams of the person, what stands still first. @public */
export const MyMigrations = () => {
  const { value, error, retry } = useMyMigrations();
  if (!value) {
    return error ? (
      <ErrorState
        title="The migrations of your teams could not be read"
        error={error}
        retry={retry}
      />
    ) : (
      <LoadingState
        label="Loading the migrations of your teams"
        heights={[80]}
      />
    );
  }
  const { groups, items } = value;
  if (items.length === 0) {
    return (
      <p className={styles.text}>
        {groups.length === 0
          ? 'You are in no group. A User names its groups under spec.memberOf.'
          : 'Your groups have no migration.'}{' '}
        <PageLink>See all migrations</PageLink>
      </p>
    );
  }
  return (
    <>
      {error && <p className={styles.text}>Not renewed: {error.message}</p>}
      <ul className={styles.list} aria-label="Migrations of my teams">
        {items.slice(0, MOST).map(migration => (
          <Item key={migration.ref} migration={migration} />
        ))}
      </ul>
      <p className={styles.text}>
        {items.length > MOST && `and ${items.length - MOST} more. `}
        <PageLink>Open the page</PageLink>
      </p>
    </>
  );
};

import type { MigrationResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  EntityLink,
  entityTitle,
  StatusMark,
  UnitSwatch,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button, Header, Link } from '@backstage/ui';
import useTitle from 'react-use/esm/useTitle';
import { migrationSentence } from './migrationSentence';
import { TABS, type TabId } from './tabs';
import { usePageLinks } from './usePageLinks';
import { useUnitColours } from './useUnitColours';
import { monthText, organisationTitle, plural, pointsText } from './words';
import styles from './Page.module.css';

const DAY_MS = 86_400_000;

/** A migration that began this month is told by days; the others by months. */
const sinceText = (startedAt: number, at: number) =>
  at - startedAt < 31 * DAY_MS ? 'this month' : `since ${monthText(startedAt)}`;

/** The name with the tabs; they keep the moment that is replayed. */
export const MigrationTop = ({
  migrationRef,
  tab,
  replaying,
}: {
  migrationRef: string;
  tab: TabId;
  /** The moment in the address if it is not now. */
  replaying: string | undefined;
}) => {
  const links = usePageLinks();
  const url = useUrlState();
  const at = url.get('at');
  const name = entityTitle(migrationRef);
  const portal = useApi(configApiRef).getOptionalString('app.title');
  useTitle([name, 'Migrations', portal].filter(Boolean).join(' | '), {
    restoreOnUnmount: true,
  });
  return (
    <Header
      title={name}
      activeTabId={tab}
      tabs={TABS.map(({ id, label }) => ({
        id,
        label,
        href: links.migration(migrationRef, id, { at }),
      }))}
      customActions={
        replaying && (
          <div className={styles.replay}>
            <StatusMark status="exempt" /> replay, as of {replaying}
            <Button
              size="small"
              variant="secondary"
              onPress={() => url.set({ at: undefined })}
            >
              Back to now
            </Button>
          </div>
        )
      }
    />
  );
};

const Gained = ({ lastMonth }: { lastMonth: number }) => (
  <span>
    {lastMonth < 0 ? '−' : '+'}
    {pointsText(Math.abs(lastMonth))} points in the last month
  </span>
);

const Parts = ({ migration }: { migration: MigrationResponse }) => {
  const { legacy, facade, owner, startedAt, lastMonth, stays } = migration;
  const colourOf = useUnitColours();
  return (
    <p className={styles.facts}>
      <span>{migration.title}</span>
      <span>
        {legacy ? <EntityLink entityRef={legacy} strong /> : 'a legacy'}{' '}
        strangled {facade ? 'behind ' : 'without a gateway '}
        {facade && <EntityLink entityRef={facade} strong />}{' '}
        {sinceText(startedAt, migration.at)}
      </span>
      <span>
        {owner ? (
          <>
            <UnitSwatch colour={colourOf(owner)} />{' '}
            <EntityLink entityRef={owner} strong />
          </>
        ) : (
          'nobody owns it'
        )}
      </span>
      <Gained lastMonth={lastMonth} />
      {stays.length > 0 && (
        <span
          title={stays.map(({ name, why }) => `${name}: ${why}`).join('\n')}
        >
          {plural(stays.length, 'part')} {stays.length === 1 ? 'stays' : 'stay'}
          : {stays.map(({ name }) => name).join(', ')}
        </span>
      )}
      {migration.simulated && <span className={styles.chip}>simulated</span>}
    </p>
  );
};

/** Where one is, how far the migration is in one sentence, and who is in it. */
export const MigrationAnswer = ({
  migration,
}: {
  migration: MigrationResponse;
}) => {
  const links = usePageLinks();
  return (
    <section aria-label="Answer" className={styles.answer}>
      <nav aria-label="Where this is" className={styles.crumbs}>
        <Link href={links.list()} standalone>
          Migrations
        </Link>{' '}
        / {organisationTitle(migration.organization)} /{' '}
        {entityTitle(migration.ref)}
      </nav>
      <h2 className={styles.sentence}>{migrationSentence(migration)}</h2>
      <Parts migration={migration} />
    </section>
  );
};

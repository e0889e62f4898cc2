import type {
  CapabilityItem,
  MigrationResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { EntityLink } from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import type { ReactNode } from 'react';
import { capabilityTitle, percentText, StageMark } from '../page';
import { useMigrationLinks } from './useMigrationLinks';
import styles from './Cards.module.css';

/** More are on the page. */
export const SHOWN = 6;

const MigrationLink = ({ migration }: { migration: MigrationResponse }) => {
  const links = useMigrationLinks();
  return links ? (
    <Link href={links.migration(migration.ref)} standalone>
      <bdi>{migration.title}</bdi>
    </Link>
  ) : (
    <EntityLink entityRef={migration.ref} title={migration.title} />
  );
};

/** A capability that somebody takes over. */
export const Taken = ({
  capability,
  migration,
}: {
  capability: CapabilityItem;
  migration: MigrationResponse;
}) => {
  const links = useMigrationLinks();
  const title = capabilityTitle(capability);
  return (
    <li className={styles.role}>
      <StageMark stage={capability.stage} />
      <span className={styles.name}>
        takes over{' '}
        {links ? (
          <Link
            href={links.migration(migration.ref, 'capabilities', {
              capability: capability.name,
            })}
            standalone
          >
            <bdi>{title}</bdi>
          </Link>
        ) : (
          <bdi>{title}</bdi>
        )}{' '}
        of <MigrationLink migration={migration} />
      </span>
      <span className={styles.figure}>{percentText(capability.intended)}</span>
    </li>
  );
};

/** `66.7 %` by weight, in words for the one who is replaced. */
const movedText = ({ state, progress }: MigrationResponse) =>
  state === 'done'
    ? 'replaced: all of it moved'
    : `being replaced: ${progress.weight === null ? 'unknown how much' : percentText(progress.weight)} moved`;

/** What an entity is to a migration, with a figure. */
export const Said = ({
  words,
  migration,
  figure,
}: {
  words: ReactNode;
  migration: MigrationResponse;
  figure: string;
}) => (
  <li className={styles.role}>
    <span className={styles.dot} aria-hidden="true" />
    <span className={styles.name}>
      {words} <MigrationLink migration={migration} />
    </span>
    <span className={styles.figure}>{figure}</span>
  </li>
);

/** The one that is being replaced, and by what. */
export const Legacy = ({ migration }: { migration: MigrationResponse }) => {
  const targets = [
    ...new Set(migration.capabilities.flatMap(({ to }) => to ?? [])),
  ];
  return (
    <>
      <Said
        words={
          <>
            <strong>{movedText(migration)}</strong>, in
          </>
        }
        migration={migration}
        figure={`${migration.shares.count.done} of ${migration.shares.count.total} capabilities`}
      />
      {targets.length > 0 && (
        <li className={styles.targets}>
          replaced by{' '}
          {targets.slice(0, SHOWN).map(ref => (
            <EntityLink key={ref} entityRef={ref} />
          ))}
          {targets.length > SHOWN && `and ${targets.length - SHOWN} more`}
        </li>
      )}
    </>
  );
};

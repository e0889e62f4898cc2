import type { MigrationSummary } from '@banyan/backstage-plugin-banyan-common';
import {
  EntityLink,
  StatusText,
  UnitSwatch,
  type ThemedColour,
} from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import {
  measureFigures,
  MIGRATION_STATES,
  organisationTitle,
  plural,
  stallText,
  usePageLinks,
} from '../page';
import { Sparkline } from './Sparkline';
import styles from './List.module.css';

/** The findings in a few words, the worse first. */
export const FindingCounts = ({
  failing,
  warning,
}: Pick<MigrationSummary, 'failing' | 'warning'>) => (
  <>
    {failing > 0 && (
      <StatusText status="fail">{plural(failing, 'finding')}</StatusText>
    )}
    {warning > 0 && (
      <StatusText status="warn">{plural(warning, 'warning')}</StatusText>
    )}
    {failing + warning === 0 && (
      <StatusText status="pass">nothing found</StatusText>
    )}
  </>
);

const Figures = ({ migration }: { migration: MigrationSummary }) => (
  <div className={styles.figures}>
    {measureFigures(migration).map(({ id, label, percent, share }) => (
      <div key={id} role="group" aria-label={label}>
        <span className={styles.quiet}>{label}</span>
        <strong data-unknown={percent === null || undefined}>
          {percent === null ? 'unknown' : `${percent.toFixed(1)} %`}
        </strong>
        <span
          className={styles.bar}
          data-unknown={percent === null || undefined}
          aria-hidden="true"
        >
          <span style={{ width: `${percent ?? 0}%` }} />
        </span>
        <span className={styles.quiet}>{share}</span>
      </div>
    ))}
  </div>
);

/** A migration of the list: how far by four measures, where it goes, when it ends, what is found. */
export const MigrationRow = ({
  migration,
  scope,
  colour,
}: {
  migration: MigrationSummary;
  scope: string | undefined;
  colour: ThemedColour;
}) => {
  const links = usePageLinks();
  const { ref, title, state, owner, organization } = migration;
  const { forecast, failing, warning } = migration;
  const stall = stallText(migration);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3>
          <Link
            href={links.migration(ref, 'flow', { scope })}
            standalone
            weight="bold"
          >
            {title}
          </Link>
        </h3>
        <StatusText status={MIGRATION_STATES[state].status}>
          {MIGRATION_STATES[state].word}
        </StatusText>
        <span className={styles.quiet}>
          {owner ? (
            <>
              <UnitSwatch colour={colour} /> <EntityLink entityRef={owner} />
            </>
          ) : (
            'nobody owns it'
          )}
          {' · '}
          {organisationTitle(organization)}
        </span>
        {migration.simulated && <span className={styles.chip}>simulated</span>}
      </div>
      <Figures migration={migration} />
      <div className={styles.course}>
        <Sparkline trend={migration.trend} />
        <span>{forecast.message}</span>
        {stall && <span className={styles.quiet}>{stall}</span>}
        <span className={styles.counts}>
          <FindingCounts failing={failing} warning={warning} />
        </span>
      </div>
    </li>
  );
};

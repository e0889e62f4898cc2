import { SectionCard } from '@banyan/backstage-plugin-banyan-react';
import type {
  ReportCheck,
  ReportResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { Link } from '@backstage/ui';
import { LevelName } from '../ladder';
import { ROW_WORDS, usePageLinks } from '../page';
import styles from './Overview.module.css';

const SHOWN = 8;

/** Those that lift most at once, then those that most fail. */
export const mostFailed = (checks: readonly ReportCheck[]): ReportCheck[] =>
  checks
    .filter(({ failing }) => failing > 0)
    .sort(
      (a, b) =>
        b.rise - a.rise ||
        b.failing - a.failing ||
        b.blocks - a.blocks ||
        a.id.localeCompare(b.id),
    );

const effect = ({ rise, blocks }: ReportCheck) => {
  if (rise > 0) return `${rise} rise at once`;
  return blocks > 0 ? `blocks ${blocks}` : 'blocks none now';
};

const CheckLine = ({
  check,
  levels,
}: {
  check: ReportCheck;
  levels: readonly string[];
}) => {
  const links = usePageLinks();
  const { key, id, title, level, failing, applicable, rise } = check;
  return (
    <li className={styles.failed}>
      <Link href={links.check(key)} standalone>
        {id}
      </Link>
      <span>{title}</span>
      <LevelName levels={levels} level={level} />
      <span className={styles.share} aria-hidden>
        <span style={{ width: `${(failing / applicable) * 100}%` }} />
      </span>
      <span>
        {failing} of {applicable}
      </span>
      <span data-rise={rise > 0} className={styles.effect}>
        {effect(check)}
      </span>
    </li>
  );
};

/** What to mend first: ordered by how many rise at once. */
export const MostFailed = ({ report }: { report: ReportResponse }) => {
  const links = usePageLinks();
  const all = mostFailed(report.checks);
  return (
    <SectionCard
      title="Most failed checks"
      note={`and how many ${ROW_WORDS[report.rows].many} would rise if fixed`}
      actions={
        <Link
          href={links.tab('campaigns', {
            checks: all[0]?.key,
            new: 'true',
          })}
          standalone
        >
          Start a campaign ...
        </Link>
      }
    >
      {all.length === 0 ? (
        <p className={styles.quiet}>Nothing fails here.</p>
      ) : (
        <ol className={styles.lines}>
          {all.slice(0, SHOWN).map(check => (
            <CheckLine key={check.key} check={check} levels={report.levels} />
          ))}
        </ol>
      )}
      {all.length > SHOWN && (
        <Link href={links.tab('checks', { verdict: 'failing' })} standalone>
          All {all.length} checks that fail
        </Link>
      )}
    </SectionCard>
  );
};

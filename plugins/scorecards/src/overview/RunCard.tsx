import { SectionCard, plural } from '@banyan/backstage-plugin-banyan-react';
import type { Run } from '@banyan/backstage-plugin-banyan-common';
import { Link } from '@backstage/ui';
import { momentText, type RunTabProps, usePageLinks } from '../page';
import { RunActions } from '../runs/RunActions';
import { RunProgress } from '../runs/RunProgress';
import { runTitle, scopeText } from '../runs/runWords';
import styles from './Overview.module.css';

const Below = ({ run, shown }: { run: Run; shown: number | undefined }) => {
  const links = usePageLinks();
  return (
    <p className={styles.quiet}>
      {shown !== undefined &&
        `Below: the results of ${momentText(shown)}, until this run is stored. `}
      <Link href={links.run(run.id)} standalone>
        {run.errors.length > 0
          ? `${plural(run.errors.length, 'error')} so far`
          : 'Details'}
      </Link>
    </p>
  );
};

/** The run that goes on, or the last one. */
export const RunCard = ({
  run: { active, runs },
  evaluatedAt,
}: Pick<RunTabProps, 'run'> & { evaluatedAt: number | undefined }) => {
  const links = usePageLinks();
  const newest = active ?? runs.value?.items[0];
  if (!newest) {
    return (
      <SectionCard title="Last run">
        <p className={styles.quiet}>
          {runs.error
            ? `The runs could not be read: ${runs.error.message}`
            : 'No run is known.'}
        </p>
      </SectionCard>
    );
  }
  const nextAt = runs.value?.nextAt;
  return (
    <SectionCard
      title={runTitle(newest)}
      note={scopeText(newest)}
      actions={<RunActions run={newest} onDone={runs.retry} />}
    >
      <RunProgress run={newest} />
      {active ? (
        <Below run={newest} shown={evaluatedAt} />
      ) : (
        <p className={styles.quiet}>
          {nextAt ? `Next by the schedule at ${momentText(nextAt)} UTC. ` : ''}
          <Link href={links.tab('runs')} standalone>
            All runs
          </Link>
        </p>
      )}
    </SectionCard>
  );
};

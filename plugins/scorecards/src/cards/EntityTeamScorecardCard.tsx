import { stringifyEntityRef } from '@backstage/catalog-model';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import type { ReportResponse } from '@banyan/backstage-plugin-banyan-common';
import { Link } from '@backstage/ui';
import { useFixNext, useReport } from '../data';
import { levelTitle, LevelMark } from '../ladder';
import { CardBody } from './CardBody';
import { Steps } from './Steps';
import { TeamRows } from './TeamRows';
import { useScorecardLinks } from './useScorecardLinks';
import styles from './Cards.module.css';

const SHOWN = 5;
const STEPS = 3;

const Distribution = ({
  report: { distribution, levels, counts },
}: {
  report: ReportResponse;
}) => (
  <ul className={styles.levels} aria-label="Teams by level">
    {distribution.toReversed().map(({ level, count }) => (
      <li key={level ?? ''}>
        <LevelMark
          levels={levels}
          reached={level === null ? -1 : levels.indexOf(level)}
        />
        {level === null ? 'Starting' : levelTitle(level)}{' '}
        <b>
          {count} of {counts.rated}
        </b>
      </li>
    ))}
  </ul>
);

const Report = ({ report }: { report: ReportResponse }) => {
  const { items, levels } = report;
  if (report.evaluated === null) {
    return <p className={styles.quiet}>Nothing has run yet.</p>;
  }
  if (items.length === 0) {
    return (
      <p className={styles.quiet}>It owns nothing that a scorecard looks at.</p>
    );
  }
  return (
    <>
      {items.length > 1 && <Distribution report={report} />}
      <TeamRows
        rows={items.slice(0, SHOWN)}
        levels={levels}
        label="Levels of teams"
      />
      {items.length > SHOWN && (
        <p className={styles.quiet}>and {items.length - SHOWN} more teams</p>
      )}
    </>
  );
};

/** The level of a group and of the teams below it, and what lifts most. @public */
export const EntityTeamScorecardCard = () => {
  const scope = stringifyEntityRef(useEntity().entity);
  const report = useReport({ scope, rows: 'team' });
  const next = useFixNext({ scope, limit: STEPS });
  const links = useScorecardLinks();
  return (
    <EntityInfoCard title="Scorecards">
      <CardBody answer={report} what="the levels">
        {value => <Report report={value} />}
      </CardBody>
      {next.value && next.value.items.length > 0 && (
        <Steps items={next.value.items} label="Fix next" hasEntity />
      )}
      {links && (
        <Link href={links.tab('overview', { scope })} standalone>
          All checks of its services
        </Link>
      )}
    </EntityInfoCard>
  );
};

import { CheckLine } from './CheckLine';
import { lessonStanding, type Reports } from './lessonStanding';
import { useCheckLink } from '../data';
import { WhoPasses } from './WhoPasses';
import styles from './Lessons.module.css';

/** The checks that enforce a lesson, and who passes all of them. */
export const LessonChecks = ({
  checks,
  reports,
  scope,
}: {
  checks: readonly string[];
  /** Undefined = nobody tells who passes. */
  reports: Reports | undefined;
  scope: string | undefined;
}) => {
  const link = useCheckLink(scope);
  if (checks.length === 0)
    return <p className={styles.quiet}>No check enforces it.</p>;
  const standing = reports && lessonStanding(reports, checks);
  const teamChecks = checks.length - (standing?.teams.notJudged.length ?? 0);
  return (
    <>
      <ul className={styles.checks} aria-label="Checks">
        {checks.map(check => (
          <CheckLine key={check} check={check} reports={reports} link={link} />
        ))}
      </ul>
      {standing && (
        <>
          <WhoPasses
            passes={standing.teams}
            what="team"
            isAll={teamChecks > 1}
          />
          <WhoPasses
            passes={standing.organizations}
            what="organization"
            isAll={standing.teams.notJudged.length > 1}
          />
        </>
      )}
    </>
  );
};

import { Link } from '@backstage/ui';
import { checkFacts } from './checkFacts';
import type { LessonStanding, Reports } from './lessonStanding';
import { lessonStanding } from './lessonStanding';
import { passText } from './lessonWords';
import styles from './Lessons.module.css';

/** What is known of one check in a few words. */
function standingText(
  { teams, organizations }: LessonStanding,
  appliesTo: string | undefined,
): string {
  const text =
    passText(teams) ?? passText(organizations, 'organization') ?? undefined;
  if (text) return text;
  const isJudged =
    teams.notJudged.length === 0 || organizations.notJudged.length === 0;
  if (isJudged) return 'applies to nothing here';
  return appliesTo
    ? `not judged yet (looks at ${appliesTo})`
    : 'not judged yet';
}

/** One of the checks that enforce a lesson: what it asks for, and who passes it. */
export const CheckLine = ({
  check,
  reports,
  link,
}: {
  check: string;
  reports: Reports | undefined;
  link: ((key: string) => string) | undefined;
}) => {
  const { key, title, appliesTo } = checkFacts(check, reports);
  return (
    <li>
      {link ? (
        <Link href={link(key)} standalone>
          {check}
        </Link>
      ) : (
        check
      )}
      {title && <span> {title}</span>}
      {reports && (
        <span className={styles.quiet}>
          {' '}
          {standingText(lessonStanding(reports, [check]), appliesTo)}
        </span>
      )}
    </li>
  );
};

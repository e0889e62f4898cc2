import { plural, StatusText } from '@banyan/backstage-plugin-banyan-react';
import type { Answer } from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import { NotInstalled } from '../data';
import type { Reports } from './lessonStanding';
import styles from './Lessons.module.css';

/** What keeps the page from saying who passes, if anything does. */
function problemOf({ value, error }: Answer<Reports>): string | undefined {
  if (error) {
    return value
      ? `The results are old; newer ones could not be had: ${error.message}`
      : `Who passes is not known: ${error.message}`;
  }
  if (!value) return undefined;
  const { evaluated, leftOut } = value.teams;
  if (evaluated === null)
    return 'Who passes is not known: no check has run yet. The first run starts by itself within a minute of the start of the portal.';
  if (evaluated.stale)
    return 'The results are old: no check has run for two of the intervals.';
  return leftOut > 0
    ? `${plural(leftOut, 'team')} more ${leftOut === 1 ? 'is' : 'are'} not counted: choose a smaller scope.`
    : undefined;
}

/** Says why the results are missing or not whole; the lessons stand without them. */
export const ReportsNote = ({ answer }: { answer: Answer<Reports> }) => {
  const problem = problemOf(answer);
  if (!problem)
    return answer.value ? null : (
      <p className={styles.quiet} role="status">
        Asking who passes.
      </p>
    );
  return (
    <p className={styles.note} role="status">
      <StatusText status="unknown">{problem}</StatusText>{' '}
      {answer.error && !(answer.error instanceof NotInstalled) && (
        <Button size="small" variant="secondary" onPress={answer.retry}>
          Try again
        </Button>
      )}
    </p>
  );
};

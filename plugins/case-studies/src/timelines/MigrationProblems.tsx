import { Alert, Button } from '@backstage/ui';
import {
  type Answer,
  listed,
  StaleBanner,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import { NotInstalled, type ShownGroup } from '../data';
import type { MigrationsByLane } from './model/useLaneMigrations';

type Problem = { titles: string[]; error: Error; isOld: boolean };

/** What could not be had, once for each reason. */
function problemsOf(
  groups: readonly ShownGroup[],
  lanes: MigrationsByLane,
): Problem[] {
  const problems = new Map<string, Problem>();
  for (const { ref, title } of groups) {
    const { error, bars } = lanes.get(ref) ?? {};
    if (!error) continue;
    const isOld = bars !== undefined;
    const key = `${isOld} ${error.message}`;
    const titles = [...(problems.get(key)?.titles ?? []), title];
    problems.set(key, { titles, error, isOld });
  }
  return [...problems.values()];
}

const ProblemNote = ({
  problem: { titles, error, isOld },
  retry,
}: {
  problem: Problem;
  retry: () => void;
}) => {
  const what = `Migrations of ${listed(titles)}: ${error.message}`;
  if (isOld)
    return (
      <StaleBanner
        reason={`A newer one could not be had. ${what}. The page goes on asking.`}
        retry={retry}
      />
    );
  if (error instanceof NotInstalled)
    return (
      <p>
        <StatusText status="unknown">
          The bars of migrations are missing: {error.message}
        </StatusText>
      </p>
    );
  return (
    <Alert
      status="danger"
      icon
      title="Some migrations could not be read"
      description={what}
      customActions={
        <Button size="small" variant="secondary" onPress={retry}>
          Try again
        </Button>
      }
    />
  );
};

/** Why bars are missing or old, if they are. */
export const MigrationProblems = ({
  groups,
  answer: { value, loading, retry },
}: {
  groups: readonly ShownGroup[];
  answer: Answer<MigrationsByLane>;
}) => (
  <>
    {loading && !value && <p role="status">The migrations are on their way.</p>}
    {value &&
      problemsOf(groups, value).map(problem => (
        <ProblemNote
          key={`${problem.isOld} ${problem.error.message}`}
          problem={problem}
          retry={retry}
        />
      ))}
  </>
);

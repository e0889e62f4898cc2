import { Alert } from '@backstage/ui';
import type { Refused } from './acceptAll';

/** What could not be accepted, by problem: one that all of them have is said once. */
export const RefusedList = ({ refused }: { refused: readonly Refused[] }) => {
  const byProblem = new Map<string, Refused[]>();
  for (const each of refused) {
    const key = JSON.stringify(each.problem);
    byProblem.set(key, [...(byProblem.get(key) ?? []), each]);
  }
  return (
    <div role="alert">
      {[...byProblem].map(([key, [{ problem, target }, ...others]]) => (
        <Alert
          key={key}
          status="danger"
          icon
          title={problem.title}
          description={`${target.label}${
            others.length > 0 ? ` and ${others.length} more` : ''
          }: ${problem.advice} What you typed is still here.`}
        />
      ))}
    </div>
  );
};

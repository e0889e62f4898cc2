import { Alert, Button } from '@backstage/ui';
import { listed, StaleBanner } from '@banyan/backstage-plugin-banyan-react';
import type { ColumnProblem, Columns, ShownGroup } from '../data';

const WHAT: Record<ColumnProblem['what'], string> = {
  alignment: 'How organisation and calls agree',
  ownership: 'Who owns what',
  coverage: 'Breaker coverage',
  migrations: 'Migrations',
  scorecards: 'Levels',
};

const sentence = (
  { what, refs, message }: ColumnProblem,
  titles: ReadonlyMap<string, string>,
) =>
  `${WHAT[what]} of ${listed(refs.map(ref => titles.get(ref) ?? ref))}: ${message}`;

/** What could not be had, with a way to try again; old values stay, and are called old. */
export const Problems = ({
  answers: { problems, retry },
  groups,
}: {
  answers: Columns;
  groups: readonly ShownGroup[];
}) => {
  const titles = new Map(groups.map(({ ref, title }) => [ref, title]));
  const words = (isOld: boolean) =>
    problems
      .filter(problem => problem.isOld === isOld)
      .map(problem => sentence(problem, titles));
  const old = words(true);
  const missing = words(false);
  return (
    <>
      {missing.length > 0 && (
        <Alert
          status="danger"
          icon
          title="Some measures could not be read"
          description={missing.map(line => (
            <p key={line}>{line}</p>
          ))}
          customActions={
            <Button size="small" variant="secondary" onPress={retry}>
              Try again
            </Button>
          }
        />
      )}
      {old.length > 0 && (
        <StaleBanner
          reason={`A newer one could not be had. ${old.join('. ')}. The page goes on asking.`}
          retry={retry}
        />
      )}
    </>
  );
};

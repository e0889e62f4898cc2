import { AgeChip } from '@banyan/backstage-plugin-banyan-react';
import type { Columns, ShownGroup } from '../data';

/** How old the oldest column is, and whether the catalog still answers. */
export const SnapshotAge = ({
  groups,
  answers,
}: {
  groups: readonly ShownGroup[];
  answers: Columns;
}) => {
  const told = groups.flatMap(({ ref }) => {
    const { alignment } = answers.of(ref);
    return alignment.state === 'told' ? [alignment.value] : [];
  });
  const oldest = told
    .map(({ builtAt }) => builtAt)
    .toSorted()
    .at(0);
  if (oldest === undefined) return null;
  return (
    <div>
      <AgeChip builtAt={oldest} stale={told.some(({ stale }) => stale)} />
    </div>
  );
};

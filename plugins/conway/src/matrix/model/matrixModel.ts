import type { AlignmentResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  entityTitle,
  type Topology,
} from '@banyan/backstage-plugin-banyan-react';
import { componentTies } from './componentTies';
import type {
  Matrix,
  MatrixEntry,
  MatrixOrder,
  MatrixSubject,
  Tie,
} from './matrix';
import { componentEntries, teamEntries } from './matrixEntries';
import { matrixOf } from './matrixOf';
import type { MatrixNames } from './orderedEntries';
import { teamTies } from './teamTies';

/** What is asked of the matrix. */
export type MatrixChoice = {
  subject: MatrixSubject;
  order: MatrixOrder;
  /** Only rows and columns with something at odds. */
  onlyAtOdds?: boolean;
};

const namesOf = (
  { domains, teams }: AlignmentResponse,
  { byRef }: Topology,
): MatrixNames => {
  const known = new Map([...domains, ...teams].map(each => [each.ref, each]));
  return {
    titleOf: ref =>
      known.get(ref)?.title ?? byRef.get(ref)?.title ?? entityTitle(ref),
    unitOfDomain: ref => known.get(ref)?.unit,
  };
};

const concerned = (entries: readonly MatrixEntry[], ties: readonly Tie[]) => {
  const refs = new Set(
    ties.flatMap(({ from, to, deviations, gaps }) =>
      deviations.length + gaps.length > 0 ? [from, to] : [],
    ),
  );
  return entries.filter(({ ref }) => refs.has(ref));
};

/** The calls of a scope as a matrix of its services or teams. */
export function matrixModel(
  alignment: AlignmentResponse,
  topology: Topology,
  { subject, order, onlyAtOdds }: MatrixChoice,
): Matrix {
  const own = componentTies(alignment, topology);
  const [entries, ties] =
    subject === 'teams'
      ? [teamEntries(alignment), teamTies(alignment, own)]
      : [componentEntries(alignment), own];
  return matrixOf(onlyAtOdds ? concerned(entries, ties) : entries, ties, {
    order,
    names: namesOf(alignment, topology),
  });
}

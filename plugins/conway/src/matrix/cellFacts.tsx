import type { AlignmentResponse } from '@banyan/backstage-plugin-banyan-common';
import { EntityLink, entityTitle } from '@banyan/backstage-plugin-banyan-react';
import type { ReactNode } from 'react';
import { EndName } from './EndName';
import { waysOf } from './model/callWords';
import type { Matrix, Spot } from './model/matrix';
import { cellAt } from './model/matrixOf';

/** A term with what is to be said of it. */
type Fact = readonly [term: string, value: ReactNode];

function whereabouts(
  { rows, parts }: Matrix,
  at: number,
  { teams, domains }: AlignmentResponse,
): Fact[] {
  const { team, domain } = rows[at];
  const named = [...teams, ...domains];
  const link = (ref: string | undefined) =>
    ref ? (
      <EntityLink
        entityRef={ref}
        title={named.find(each => each.ref === ref)?.title ?? entityTitle(ref)}
      />
    ) : (
      'unknown'
    );
  const isOfTeams = parts.length === 0;
  return [
    ...(isOfTeams ? [] : [['Team', link(team)] as const]),
    [isOfTeams ? 'Mostly in' : 'Domain', link(domain)],
  ];
}

/** Who the two ends of a cell are, and what is between them. */
export function cellFacts(
  matrix: Matrix,
  spot: Spot,
  alignment: AlignmentResponse,
): Fact[] {
  const { from, to } = spot;
  const { calls = [], gaps = [] } = cellAt(matrix, spot) ?? {};
  const stores = new Set(gaps.flatMap(({ store }) => store ?? []));
  return [
    ['Caller', <EndName end={matrix.rows[from]} />],
    ...whereabouts(matrix, from, alignment),
    ['Called', <EndName end={matrix.rows[to]} />],
    ...whereabouts(matrix, to, alignment),
    ['Calls', calls.length > 0 ? `${calls.length}, ${waysOf(calls)}` : 'none'],
    ...[...stores].map(
      store => ['Both use', <EntityLink entityRef={store} />] as const,
    ),
  ];
}

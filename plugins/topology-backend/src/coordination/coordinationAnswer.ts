import type { CoordinationResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  authorship,
  coChange,
  communicationStrength,
  NONE,
  type OwnershipMap,
} from '@banyan/core';
import type { Scoped } from '../view/View';
import type { Seen } from './Coordination';
import type { Totals } from './CoordinationStore';
import { teamsByEmail } from './teamsByEmail';

type Row = CoordinationResponse['authorship'][number];

/** Two files of the same path in two repositories are two files. */
const fileKey = ({ repository, path }: Totals['files'][number]) =>
  `${repository}\0${path}`;

const ownerOf = ({ graph, owner }: OwnershipMap, ref: string) => {
  const id = owner[graph.ids.get(ref) ?? NONE] ?? NONE;
  return id === NONE ? undefined : graph.entities[id].ref;
};

const isByOthers = ({ owner, main }: Row) =>
  owner !== undefined && main !== undefined && main.group !== owner;

/** What others write more of than the owner first, then what is written most. */
const byInterest = (a: Row, b: Row) =>
  Number(isByOthers(b)) - Number(isByOthers(a)) ||
  b.commits - a.commits ||
  a.component.localeCompare(b.component);

/** Commits that change any of some components, once each. */
function commitsByRepository(
  { together }: Totals,
  isIn: (component: string) => boolean,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { repository, components, commits } of together) {
    if (!components.some(isIn)) continue;
    counts.set(repository, (counts.get(repository) ?? 0) + commits);
  }
  return counts;
}

/** What the commits say of who works together on what is in scope; of the rest nothing counts. */
export function coordinationAnswer(
  { map, scope }: Scoped,
  { since, repositories, totals }: Seen,
): Pick<
  CoordinationResponse,
  'authorship' | 'coChanges' | 'repositories' | 'since' | 'teams'
> {
  const { graph } = map;
  const isIn = (ref: string) => scope[graph.ids.get(ref) ?? NONE] === 1;
  const teams = teamsByEmail(graph);
  const teamOf = (author: string) => teams.get(author);
  const files = totals.files.filter(({ component }) => isIn(component));
  const components = totals.components.filter(each => isIn(each.component));
  const pairs = totals.pairs.filter(({ a, b }) => isIn(a) && isIn(b));
  const commits = commitsByRepository(totals, isIn);
  return {
    since,
    repositories: repositories.map(({ name, minedAt, error }) => ({
      name,
      commits: commits.get(name) ?? 0,
      minedAt,
      error,
    })),
    teams: communicationStrength(
      files.map(file => ({ ...file, path: fileKey(file) })),
      teamOf,
    ),
    coChanges: coChange({ pairs, components }),
    authorship: authorship(components, teamOf)
      .map(row => ({ ...row, owner: ownerOf(map, row.component) }))
      .sort(byInterest),
  };
}

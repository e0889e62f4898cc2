import type {
  AlignmentResponse,
  ComponentAlignment,
} from '@banyan/backstage-plugin-banyan-common';
import { entityTitle } from '@banyan/backstage-plugin-banyan-react';
import type { MatrixEntry } from './matrix';

/** The row of what no team owns. */
export const NOBODY = '';

/** The value that most have; the first in order where several do. */
function mostOf<T extends string | number>(values: readonly (T | undefined)[]) {
  const counts = new Map<T, number>();
  for (const value of values) {
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const [most] = [...counts].sort(
    ([a, n], [b, m]) => m - n || (a < b ? -1 : 1),
  );
  return most?.[0];
}

/** A row for each component. */
export const componentEntries = ({
  components,
}: AlignmentResponse): MatrixEntry[] =>
  components.map(({ ref, title, team, unit, domain, community }) => ({
    ref,
    title,
    team,
    unit,
    domain,
    community,
  }));

/** A row for each team that owns something, in the domain and group that most of it is in. */
export function teamEntries({
  components,
  teams,
}: AlignmentResponse): MatrixEntry[] {
  const owned = new Map<string, ComponentAlignment[]>();
  for (const component of components) {
    const team = component.team ?? NOBODY;
    owned.set(team, [...(owned.get(team) ?? []), component]);
  }
  const byRef = new Map(teams.map(team => [team.ref, team]));
  return [...owned].map(([ref, own]) => ({
    ref,
    title: ref ? (byRef.get(ref)?.title ?? entityTitle(ref)) : 'nobody',
    unit: byRef.get(ref)?.unit ?? mostOf(own.map(({ unit }) => unit)),
    domain: mostOf(own.map(({ domain }) => domain)),
    community: mostOf(own.map(({ community }) => community)),
  }));
}

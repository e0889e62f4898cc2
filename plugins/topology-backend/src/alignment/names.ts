import { NONE, type Structure } from '@banyan/core';

/** Says what the numbers of a structure stand for, as references and titles. */
export function namesOf({
  map: { graph },
  components,
  domains,
  stores,
  systems,
  teams,
  unit,
  units,
}: Structure) {
  const refOf = (id: number) => graph.entities[id].ref;
  const titleOf = (id: number) => graph.entities[id].title;
  const among = (ids: readonly number[]) => ({
    ref: (at: number) => refOf(ids[at]),
    title: (at: number) => titleOf(ids[at]),
    /** Undefined for a position that there is not. */
    maybe: (at: number) => (at === NONE ? undefined : refOf(ids[at])),
  });
  return {
    refOf,
    titleOf,
    maybeRefOf: (id: number) => (id === NONE ? undefined : refOf(id)),
    component: among(components),
    domain: among(domains),
    store: among(stores),
    system: among(systems),
    team: among(teams),
    unit: among(units),
    /** The unit of a team, both as positions. */
    unitOfTeam: (team: number) =>
      team === NONE || unit[team] === NONE
        ? undefined
        : refOf(units[unit[team]]),
  };
}

/** How the numbers of one structure read. */
export type Names = ReturnType<typeof namesOf>;

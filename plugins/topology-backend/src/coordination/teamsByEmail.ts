import { type Graph, isTeam, NONE } from '@banyan/core';

/** The team of each address: the first group of its user that is one. */
export function teamsByEmail({
  entities,
  ids,
}: Graph): ReadonlyMap<string, string> {
  const teams = new Map<string, string>();
  for (const { kind, email, memberOf = [] } of entities) {
    if (kind !== 'user' || !email || teams.has(email)) continue;
    const team = memberOf.find(ref => {
      const id = ids.get(ref) ?? NONE;
      return id !== NONE && isTeam(entities[id]);
    });
    if (team !== undefined) teams.set(email, team);
  }
  return teams;
}

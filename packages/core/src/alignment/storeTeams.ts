import { NONE } from '../graph';
import type { Structure } from './structure';

/** Who uses a data store, as positions of teams. */
export type StoreTeams = {
  store: number;
  /** Teams that use it from a component in scope. */
  inside: number[];
  /** Teams that use it only from components outside. */
  outside: number[];
};

/** The stores of which somebody is known to use it, with the teams that do; `users` by store. */
export function storeTeams(
  { inScope, team }: Structure,
  users: readonly (readonly number[])[],
): StoreTeams[] {
  return users.flatMap((those, store) => {
    const owned = those.filter(user => team[user] !== NONE);
    if (owned.length === 0) return [];
    const inside = new Set(
      owned.filter(user => user < inScope).map(user => team[user]),
    );
    const all = new Set(owned.map(user => team[user]));
    const outside = [...all].filter(each => !inside.has(each));
    return { store, inside: [...inside], outside };
  });
}

import { NONE } from '../../graph';
import { shareSignal, type Signal, type SignalSource, unknown } from './signal';

const SIGNAL = 'stores-across-teams';

/** Data stores that several teams use, of those that anything in scope uses (DATA-01). */
export function storesAcrossTeams({
  structure,
  stores,
  team,
}: SignalSource): Signal {
  const { entities } = structure.map.graph;
  const shared = stores.acrossTeams;
  const isUndecided = stores.stores.some(
    ({ users, teams }) =>
      users.length > 1 &&
      teams.length < 2 &&
      users.some(id => team[id] === NONE),
  );
  if (shared.length === 0 && isUndecided) return unknown(SIGNAL);
  const evidence = shared.map(({ store, users, teams }) => ({
    ref: entities[store].ref,
    note: `${teams.length} teams use it: ${users.map(id => entities[id].title).join(', ')}`,
  }));
  return shareSignal(SIGNAL, shared.length, stores.stores.length, evidence);
}

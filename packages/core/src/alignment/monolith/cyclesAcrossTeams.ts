import { findCycles, NONE } from '../../graph';
import { shareSignal, type Signal, type SignalSource, unknown } from './signal';

const SIGNAL = 'cycles-across-teams';

/** Components in cycles of calls that several teams own, of all in scope: none of them can change alone. */
export function cyclesAcrossTeams({
  structure,
  calls,
  team,
}: SignalSource): Signal {
  if (calls.targets.length === 0) return unknown(SIGNAL);
  const { entities } = structure.map.graph;
  const cycles = findCycles(calls)
    .map(cycle => cycle.map(at => structure.components[at]))
    .filter(({ length }) => length > 1)
    .map(cycle => {
      const owners = new Set(cycle.map(id => team[id]));
      const isPartlyUnknown = owners.delete(NONE);
      return { cycle, teams: owners.size, isPartlyUnknown };
    });
  const across = cycles.filter(({ teams }) => teams > 1);
  const isUndecided = cycles.some(({ isPartlyUnknown }) => isPartlyUnknown);
  if (across.length === 0 && isUndecided) return unknown(SIGNAL);
  const ownerName = (id: number) =>
    team[id] === NONE ? 'nobody known' : entities[team[id]].title;
  const evidence = across.flatMap(({ cycle, teams }) =>
    cycle.map(id => ({
      ref: entities[id].ref,
      note: `in a cycle of ${cycle.length} components of ${teams} teams, owned by ${ownerName(id)}`,
    })),
  );
  return shareSignal(SIGNAL, evidence.length, structure.inScope, evidence);
}

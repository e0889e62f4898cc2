import { NONE } from '../../graph';
import { below, type Below } from './below';
import { CallTally } from './callTally';
import { purityOfUnitMove } from './purityTally';
import type { Today } from './today';
import type { Trials } from './trials';

/** Counts the pairs of teams of one unit when some teams go to another one together. */
function togetherOf(
  { structure: { unit }, partners, together }: Today,
  moving: readonly number[],
) {
  const isMoving = new Set(moving);
  const near = new Map<number, number>();
  for (const team of moving) {
    for (const other of partners[team]) {
      if (isMoving.has(other) || unit[other] === NONE) continue;
      near.set(unit[other], (near.get(unit[other]) ?? 0) + 1);
    }
  }
  const today = near.get(unit[moving[0]]) ?? 0;
  return (to: number) => together - today + (near.get(to) ?? 0);
}

/** The units that have a team, by the entity number of their organization. */
function unitsOf({ structure: { map, unit, units } }: Today) {
  const result = new Map<number, number[]>();
  for (const each of new Set(unit)) {
    if (each === NONE) continue;
    const organization = map.tree.organization[units[each]];
    const others = result.get(organization);
    if (others) others.push(each);
    else result.set(organization, [each]);
  }
  return result;
}

/** Tries a team, with the groups below it, in other units. */
function tryTeam(
  trials: Trials,
  team: number,
  { along, targets }: { along: Below; targets: readonly number[] },
): void {
  const { structure, unit, ofTeam } = trials.today;
  const { domain, teams, units } = structure;
  const moving = along.teams.flatMap(each => ofTeam[each]);
  const mover = { moving, axis: unit, other: domain };
  const trial = {
    mover,
    calls: new CallTally(trials.today, mover),
    purity: purityOfUnitMove(trials.today, moving, along.domains),
  };
  const togetherAt = togetherOf(trials.today, along.teams);
  for (const place of targets) {
    if (place === structure.unit[team]) continue;
    const effect = trials.attempt(trial, { place, unit: place });
    if (!effect) continue;
    trials.keep({
      ...effect,
      kind: 'team-to-unit',
      what: teams[team],
      to: units[place],
      together: togetherAt(place),
    });
  }
}

/** Teams with something in scope to another unit of their organization; a unit is no team. */
export function tryTeams(trials: Trials): void {
  const { structure, ofTeam } = trials.today;
  const { inScope, map, teams, unit, units } = structure;
  const belowGroup = below(structure);
  const options = unitsOf(trials.today);
  for (const [team, id] of teams.entries()) {
    const isInScope = ofTeam[team].some(each => each < inScope);
    const isUnit = unit[team] === NONE || units[unit[team]] === id;
    if (!isInScope || isUnit) continue;
    tryTeam(trials, team, {
      along: belowGroup(id),
      targets: options.get(map.tree.organization[id]) ?? [],
    });
  }
}

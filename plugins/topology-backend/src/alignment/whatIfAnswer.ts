import { InputError } from '@backstage/errors';
import type {
  MoveOnWire,
  SnapshotInfo,
  WhatIfFigures,
  WhatIfResponse,
} from '@banyan/backstage-plugin-banyan-common';
import {
  type CallMeasures,
  callMeasures,
  type CallEnds,
  isService,
  NONE,
  peopleOf,
  type PlaceMeasures,
  placeMeasures,
  type Structure,
  structureOf,
  whatIf,
} from '@banyan/core';
import type { Scoped } from '../view/View';
import { namesOf } from './names';

const plain = ({
  value,
  n,
  m,
  unknown,
}: PlaceMeasures['purity' | 'teamLoad']) => ({
  value,
  n,
  m,
  unknown,
});

/** The measures that a plan is weighed by. */
function figures(
  places: PlaceMeasures,
  { communities, propagationCost }: CallMeasures,
): WhatIfFigures {
  const { value, n, m, unknown, split } = places.congruence;
  return {
    mirror: places.mirror,
    purity: plain(places.purity),
    congruence: { value, n, m, unknown, split },
    modularity: {
      value: places.modularity,
      best: communities.modularity,
      agreement: places.agreement,
      groups: communities.count,
    },
    teamLoad: plain(places.teamLoad),
    crossUnit: places.crossUnit,
    crossTeam: places.crossTeam,
    propagationCost,
    together: places.together,
  };
}

/** People of each unit that either structure has, before and after. */
function people(before: Structure, after: Structure): WhatIfResponse['people'] {
  const { graph } = before.map;
  const [today, then] = [peopleOf(before.map), peopleOf(after.map)];
  const units = new Set([...before.units, ...after.units]);
  return [...units]
    .sort((a, b) => a - b)
    .map(unit => ({
      unit: graph.entities[unit].ref,
      title: graph.entities[unit].title,
      before: today(unit).headcount.aggregated,
      after: then(unit).headcount.aggregated,
    }));
}

/** How many services each group owns. */
function servicesOf({ map }: Structure): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [id, entity] of map.graph.entities.entries()) {
    const owner = map.owner[id];
    if (!map.included[id] || owner === NONE || !isService(entity)) continue;
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return counts;
}

function changedTeams(
  before: Structure,
  after: Structure,
): WhatIfResponse['teams'] {
  const { entities } = before.map.graph;
  const [today, then] = [servicesOf(before), servicesOf(after)];
  return [...new Set([...today.keys(), ...then.keys()])]
    .map(id => ({ id, before: today.get(id) ?? 0, after: then.get(id) ?? 0 }))
    .filter(each => each.before !== each.after)
    .sort((a, b) => a.id - b.id)
    .map(({ id, ...counts }) => ({
      team: entities[id].ref,
      title: entities[id].title,
      ...counts,
    }));
}

/** What would come of some moves; an InputError names the first that cannot be made. */
export function whatIfAnswer(
  { map, scope }: Scoped,
  moves: readonly MoveOnWire[],
  today: string,
): Omit<WhatIfResponse, keyof SnapshotInfo> {
  const before = structureOf(map, scope);
  const plan = whatIf(before, moves);
  if (!plan.ok) throw new InputError(`moves[${plan.move}]: ${plan.message}`);
  const { after, steps, resolved, introduced } = plan;
  const calls = callMeasures(before);
  const { refOf, maybeRefOf } = namesOf(before);
  const ends = ({ from, to }: CallEnds) => ({
    from: refOf(from),
    to: refOf(to),
  });
  const measure = (structure: Structure) =>
    figures(placeMeasures(structure, calls.communities, { today }), calls);
  return {
    before: measure(before),
    after: measure(after),
    resolved: resolved.map(each => ({ ...ends(each), move: each.move })),
    introduced: introduced.map(each => ({ ...ends(each), move: each.move })),
    moves: steps.map(({ move, from, resolves, breaks, mirror, purity }) => ({
      ...move,
      from: maybeRefOf(from),
      resolves: resolves.map(ends),
      breaks: breaks.map(ends),
      mirror,
      purity: plain(purity),
    })),
    people: people(before, after),
    teams: changedTeams(before, after),
  };
}

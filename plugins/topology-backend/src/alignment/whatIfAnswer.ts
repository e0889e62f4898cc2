import { InputError } from '@backstage/errors';
import type {
  MoveOnWire,
  SnapshotInfo,
  WhatIfResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { type CallEnds, peopleOf, type Structure, whatIf } from '@banyan/core';
import { namesOf } from './names';
import { plain } from './placesAnswer';
import { type PlanBase, planFigures } from './planBase';
import { servicesByOwner } from './servicesByOwner';

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

function changedTeams(
  before: Structure,
  after: Structure,
): WhatIfResponse['teams'] {
  const { entities } = before.map.graph;
  const [today, then] = [servicesByOwner(before), servicesByOwner(after)];
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
  { structure, calls, today, before }: PlanBase,
  moves: readonly MoveOnWire[],
): Omit<WhatIfResponse, keyof SnapshotInfo> {
  const plan = whatIf(structure, moves);
  if (!plan.ok) throw new InputError(`moves[${plan.move}]: ${plan.message}`);
  const { after, steps, resolved, introduced } = plan;
  const { refOf, maybeRefOf } = namesOf(structure);
  const ends = ({ from, to }: CallEnds) => ({
    from: refOf(from),
    to: refOf(to),
  });
  return {
    before,
    after: planFigures(after, calls, today),
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
    people: people(structure, after),
    teams: changedTeams(structure, after),
  };
}

import type {
  SnapshotInfo,
  SuggestionsResponse,
} from '@banyan/backstage-plugin-banyan-common';
import {
  isService,
  type Move,
  NONE,
  peopleOf,
  type Structure,
  structureOf,
  suggestions,
} from '@banyan/core';
import type { Scoped } from '../view/View';
import { namesOf } from './names';

/** Services of a group, directly owned. */
const servicesOf = ({ map }: Structure, group: number) =>
  map.graph.entities.filter(
    (entity, id) =>
      map.included[id] && map.owner[id] === group && isService(entity),
  ).length;

/** Where something is today, and who or what goes along when it moves. */
function effectOf(structure: Structure, { kind, what, to }: Move) {
  const { graph, owner, tree } = structure.map;
  const id = graph.ids.get(what) ?? NONE;
  switch (kind) {
    case 'team-to-unit':
      return {
        from: tree.unit[id],
        people: peopleOf(structure.map)(id).headcount.aggregated,
      };
    case 'service-to-team':
      return {
        from: owner[id],
        servicesThen:
          servicesOf(structure, graph.ids.get(to) ?? NONE) +
          (isService(graph.entities[id]) ? 1 : 0),
      };
    default:
      return { from: graph.domain[id] };
  }
}

/** The single moves that raise the mirror score and cost nothing else, best first. */
export function suggestionsAnswer({
  map,
  scope,
}: Scoped): Omit<SuggestionsResponse, keyof SnapshotInfo> {
  const structure = structureOf(map, scope);
  const { component, maybeRefOf } = namesOf(structure);
  const found = suggestions(structure);
  const ends = (calls: readonly { from: number; to: number }[]) =>
    calls.map(({ from, to }) => ({
      from: component.ref(from),
      to: component.ref(to),
    }));
  return {
    ...found,
    suggestions: found.suggestions.map(
      ({ move, resolves, breaks, mirror, purity, gain, together }) => {
        const { from, ...effect } = effectOf(structure, move);
        return {
          ...move,
          mirror,
          purity,
          gain,
          together,
          ...effect,
          from: maybeRefOf(from),
          resolves: ends(resolves),
          breaks: ends(breaks),
        };
      },
    ),
  };
}

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
import { servicesByOwner } from './servicesByOwner';

/** Says where something is today, and who or what goes along when it moves. */
function effects(structure: Structure) {
  const { graph, owner, tree } = structure.map;
  const services = servicesByOwner(structure);
  const people = peopleOf(structure.map);
  const find = (ref: string) => graph.ids.get(ref) ?? NONE;
  return ({ kind, what, to }: Move) => {
    const id = find(what);
    switch (kind) {
      case 'team-to-unit':
        return { from: tree.unit[id], people: people(id).headcount.aggregated };
      case 'service-to-team':
        return {
          from: owner[id],
          servicesThen:
            (services.get(find(to)) ?? 0) +
            (isService(graph.entities[id]) ? 1 : 0),
        };
      default:
        return { from: graph.domain[id] };
    }
  };
}

/** The single moves that raise the mirror score and cost nothing else, best first. */
export function suggestionsAnswer({
  map,
  scope,
}: Scoped): Omit<SuggestionsResponse, keyof SnapshotInfo> {
  const structure = structureOf(map, scope);
  const { component, maybeRefOf } = namesOf(structure);
  const found = suggestions(structure);
  const effectOf = effects(structure);
  const ends = (calls: readonly { from: number; to: number }[]) =>
    calls.map(({ from, to }) => ({
      from: component.ref(from),
      to: component.ref(to),
    }));
  return {
    ...found,
    suggestions: found.suggestions.map(
      ({ move, resolves, breaks, mirror, purity, gain, together }) => {
        const { from, ...effect } = effectOf(move);
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

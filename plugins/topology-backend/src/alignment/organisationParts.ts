import type {
  AlignmentResponse,
  TeamAlignment,
} from '@banyan/backstage-plugin-banyan-common';
import type { Alignment } from './alignmentOf';
import type { Names } from './names';

/** Each team with what it carries. */
export const teamParts = (
  { places }: Alignment,
  names: Names,
): TeamAlignment[] =>
  places.teamLoad.teams.map(({ team, domains, ...load }) => ({
    ...load,
    ref: names.team.ref(team),
    title: names.team.title(team),
    unit: names.unitOfTeam(team),
    domains: domains.map(names.refOf),
  }));

/** The pairs of teams that have to coordinate, and the contacts that nothing asks for. */
export function pairParts(
  { places: { congruence } }: Alignment,
  names: Names,
): Pick<AlignmentResponse, 'pairs' | 'waste'> {
  return {
    pairs: congruence.pairs.map(({ a, b, strength, channels }) => ({
      a: names.team.ref(a),
      b: names.team.ref(b),
      strength,
      channels,
    })),
    waste: congruence.waste.map(({ a, b, members, interactions }) => ({
      a: names.team.ref(a),
      b: names.team.ref(b),
      note: [
        members.length > 0 && `${members.length} shared members`,
        interactions.length > 0 &&
          `declared: ${interactions.map(({ interaction }) => interaction.mode).join(', ')}`,
      ]
        .filter(Boolean)
        .join('; '),
    })),
  };
}

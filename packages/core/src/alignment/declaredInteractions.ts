import type { Interaction } from '../graph';
import type { Finding } from '../ownership';
import type { Structure } from './structure';

/** What a group says of its work with another, both by entity number. @public */
export type DeclaredInteraction = {
  group: number;
  other: number;
  interaction: Interaction;
  /** True when its last day is before today. */
  isOver: boolean;
};

/**
 * What the groups in scope, and the owners of what is around it, declare of their work with
 * each other, by the group that declares it. `today` is a day in ISO form; an interaction
 * lasts through its last day, and one without a last day is not over.
 * Source: Team API, M. Skelton, M. Pais, "Team Topologies", 2019.
 *
 * @public
 */
export function declaredInteractions(
  { map: { graph }, scope, teams }: Structure,
  today: string,
): DeclaredInteraction[] {
  const owners = new Set(teams);
  return graph.entities.flatMap(({ kind, interactions = [] }, group) => {
    if (kind !== 'group' || !(scope[group] || owners.has(group))) return [];
    return interactions.flatMap(interaction => {
      const other = graph.ids.get(interaction.with);
      if (other === undefined || other === group) return [];
      const { until } = interaction;
      const isOver = until !== undefined && until < today;
      return { group, other, interaction, isOver };
    });
  });
}

/**
 * Declared work of groups in scope that should have ended: collaborating and facilitating are
 * for weeks, providing x-as-a-service may last.
 *
 * @public
 */
export function overdueInteractions(
  structure: Structure,
  today: string,
): Finding[] {
  const { entities } = structure.map.graph;
  return declaredInteractions(structure, today)
    .filter(
      ({ group, interaction, isOver }) =>
        isOver &&
        structure.scope[group] &&
        interaction.mode !== 'x-as-a-service',
    )
    .map(({ group, other, interaction: { mode, purpose, until } }) => ({
      check: 'interaction-overdue',
      entity: entities[group].ref,
      verdict: 'warn',
      message: `${mode === 'collaboration' ? 'Collaborating with' : 'Facilitating'} ${entities[other].title} was to end on ${until}`,
      remediation:
        'Take it from spec.interactions, agree on a new day, or make a service of it.',
      evidence: [
        { ref: entities[other].ref, note: purpose ?? 'no purpose stated' },
      ],
    }));
}

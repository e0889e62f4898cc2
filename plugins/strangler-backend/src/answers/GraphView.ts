import { SeenGraph } from '@banyan/backstage-plugin-banyan-node';
import { liveEntities } from '@banyan/core';

const FUNCTION = 'banyan/function';

/** What an organisation has for a migration; null = not known. */
export type Teams = {
  productTeams: number | null;
  platformTeam: string | null;
};

/** What one caller sees of the catalog's graph, with what migrations need to know of it. */
export class GraphView extends SeenGraph {
  readonly #teams = new Map<string, Teams>();
  #callers?: ReadonlyMap<string, readonly string[]>;

  /** The group that owns an entity; null = nobody, or it cannot be seen. */
  ownerOf(ref: string | null): string | null {
    return (ref !== null && this.node(ref)?.owner) || null;
  }

  /** The live components that call one, by what the catalog declares. */
  callersOf(ref: string): readonly string[] {
    this.#callers ??= this.#callersByCallee();
    return this.#callers.get(ref) ?? [];
  }

  /** The teams of the organisation that a group belongs to. */
  teamsBeside(group: string | null): Teams {
    const organization =
      group === null ? undefined : this.node(group)?.organization;
    if (organization === undefined)
      return { productTeams: null, platformTeam: null };
    const known = this.#teams.get(organization);
    if (known) return known;
    const teams = this.#teamsOf(organization);
    this.#teams.set(organization, teams);
    return teams;
  }

  #callersByCallee(): Map<string, string[]> {
    const callers = new Map<string, string[]>();
    const { graph } = this.topology.map;
    const live = liveEntities(graph);
    for (const [id, { ref, calls = [] }] of graph.entities.entries()) {
      if (!live[id]) continue;
      for (const callee of new Set(calls.map(({ to }) => to)))
        callers.set(callee, [...(callers.get(callee) ?? []), ref]);
    }
    return callers;
  }

  #teamsOf(organization: string): Teams {
    const groups = [...this.topology.nodes.values()].filter(
      each => each.kind === 'group' && each.organization === organization,
    );
    const of = (wanted: string) =>
      groups.filter(({ annotations }) => annotations?.[FUNCTION] === wanted);
    const isStated = groups.some(
      ({ annotations }) => annotations?.[FUNCTION] !== undefined,
    );
    return {
      productTeams: isStated ? of('product').length : null,
      platformTeam: of('platform')[0]?.ref ?? null,
    };
  }
}

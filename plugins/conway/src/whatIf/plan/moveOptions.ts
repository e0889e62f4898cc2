import type {
  AlignmentResponse,
  MoveOnWire,
} from '@banyan/backstage-plugin-banyan-common';
import {
  entityTitle,
  type Topology,
  type TopologyNode,
} from '@banyan/backstage-plugin-banyan-react';

/** Something to choose, with what tells it from others of the same name. */
export type MoveOption = { id: string; label: string; description?: string };

const named = (ref: string, description?: string): MoveOption => ({
  id: ref,
  label: entityTitle(ref),
  description,
});

const inOrder = (options: readonly MoveOption[]) =>
  options.toSorted((a, b) => a.label.localeCompare(b.label));

/** An organization has no unit; everything below it has one. */
const groupsOf = ({ nodes }: Topology) =>
  nodes.filter(({ kind, unit }) => kind === 'group' && unit !== undefined);

const refAt = ({ nodes }: Topology, place: number | undefined) =>
  place === undefined ? undefined : nodes[place]?.ref;

const titleAt = (topology: Topology, place: number | undefined) => {
  const ref = refAt(topology, place);
  return ref && entityTitle(ref);
};

/** Groups that own something, or that have no group below them. */
function teamsOf(topology: Topology): TopologyNode[] {
  const parents = new Set<number | undefined>();
  const owners = new Set<number | undefined>();
  for (const { kind, parent, owner } of topology.nodes) {
    if (kind === 'group') parents.add(parent);
    owners.add(owner);
  }
  return groupsOf(topology).filter(
    ({ place }) => !parents.has(place) || owners.has(place),
  );
}

/** What can be moved in a scope. */
export function whatOptions(
  { components, systems }: Pick<AlignmentResponse, 'components' | 'systems'>,
  topology: Topology,
  kind: MoveOnWire['kind'],
): MoveOption[] {
  switch (kind) {
    case 'team-to-unit':
      return inOrder(
        groupsOf(topology).map(({ ref, parent }) =>
          named(ref, titleAt(topology, parent)),
        ),
      );
    case 'system-to-domain':
      return inOrder(
        systems.map(({ ref }) =>
          named(ref, titleAt(topology, topology.byRef.get(ref)?.parent)),
        ),
      );
    case 'service-to-domain':
      return inOrder(
        components.map(({ ref, domain }) =>
          named(ref, domain && entityTitle(domain)),
        ),
      );
    default:
      return inOrder(
        components.map(({ ref, team }) =>
          named(ref, team && entityTitle(team)),
        ),
      );
  }
}

function placesFor(
  topology: Topology,
  kind: MoveOnWire['kind'],
): TopologyNode[] {
  switch (kind) {
    case 'team-to-unit':
      return groupsOf(topology).filter(({ place, unit }) => place === unit);
    case 'service-to-team':
      return teamsOf(topology);
    default:
      return topology.nodes.filter(each => each.kind === 'domain');
  }
}

/** Where it is today; undefined = nowhere. */
function homeOf(
  { components }: Pick<AlignmentResponse, 'components'>,
  topology: Topology,
  { kind, what }: Pick<MoveOnWire, 'kind' | 'what'>,
): string | undefined {
  if (kind === 'service-to-team' || kind === 'service-to-domain') {
    const found = components.find(({ ref }) => ref === what);
    return kind === 'service-to-team' ? found?.team : found?.domain;
  }
  return refAt(topology, topology.byRef.get(what)?.parent);
}

/** Where something can be moved to: not where it is, and not below itself. */
export function toOptions(
  alignment: Pick<AlignmentResponse, 'components'>,
  topology: Topology,
  mover: Pick<MoveOnWire, 'kind' | 'what'>,
): MoveOption[] {
  const today = homeOf(alignment, topology, mover);
  return inOrder(
    placesFor(topology, mover.kind)
      .filter(({ ref }) => ref !== today && ref !== mover.what)
      .map(({ ref, place, unit }) =>
        named(ref, unit === place ? undefined : titleAt(topology, unit)),
      ),
  );
}

/** The first options that have a text in their name; those that begin with it come first. */
export function matching(
  options: readonly MoveOption[],
  text: string,
  most: number,
): MoveOption[] {
  const wanted = text.trim().toLocaleLowerCase();
  const fits = options.filter(({ label }) =>
    label.toLocaleLowerCase().includes(wanted),
  );
  const begins = ({ label }: MoveOption) =>
    Number(label.toLocaleLowerCase().startsWith(wanted));
  return fits.toSorted((a, b) => begins(b) - begins(a)).slice(0, most);
}

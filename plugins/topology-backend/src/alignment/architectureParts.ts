import type {
  AlignmentResponse,
  ComponentAlignment,
  DomainAlignment,
} from '@banyan/backstage-plugin-banyan-common';
import {
  effectiveOwners,
  homeUnit,
  inferredLayers,
  innerCalls,
  instability,
  nodeClasses,
  NONE,
  type Share,
  share,
} from '@banyan/core';
import type { Alignment } from './alignmentOf';
import type { Names } from './names';

/** Each domain with its purity and the rules of DOMA. */
export function domainParts(
  { structure, places, doma }: Alignment,
  names: Names,
): DomainAlignment[] {
  const layers = inferredLayers(structure);
  const purityOf = new Map(
    places.purity.domains.map(each => [each.domain, each]),
  );
  const gateways = new Map(doma.gateways.map(each => [each.domain, each]));
  const sizes = new Map(doma.sizes.map(each => [each.domain, each]));
  return structure.domains.flatMap((id, at): DomainAlignment | never[] => {
    const pure = purityOf.get(at);
    if (!pure) return [];
    const { strangers, domain, ...purity } = pure;
    const door = gateways.get(id);
    const size = sizes.get(id);
    return {
      ref: names.refOf(id),
      title: names.titleOf(id),
      unit: names.unit.maybe(structure.unitOfDomain[domain]),
      components: purity.m + purity.unknown,
      purity,
      strangers: strangers.map(names.component.ref),
      layer: layers[at]?.layer,
      layerInferred: layers[at]?.inferred ?? false,
      gateways: (door?.gateways ?? []).map(names.refOf),
      gatewayVerdict: door?.verdict ?? 'unknown',
      services: size?.services ?? 0,
      sizeVerdict: size?.verdict ?? 'not-applicable',
    };
  });
}

/** Each system with who owns it. */
export function systemParts(
  { structure }: Alignment,
  names: Names,
): AlignmentResponse['systems'] {
  const homes = new Map(
    homeUnit(structure).map(({ system, ...home }) => [system, home]),
  );
  return effectiveOwners(structure).map(
    ({ system, value, owners, components }) => {
      const home: Share & { unit?: number } =
        homes.get(system) ?? share(0, 0, components);
      return {
        ref: names.system.ref(system),
        title: names.system.title(system),
        components,
        effectiveOwners: value,
        owners: owners.map(({ owner, n }) => ({
          ref: names.team.ref(owner),
          n,
        })),
        homeUnit: { ...home, unit: names.unit.maybe(home.unit ?? NONE) },
      };
    },
  );
}

/** Each component in scope in the structure of calls. */
export function componentParts(
  { structure, calls }: Alignment,
  names: Names,
): ComponentAlignment[] {
  const { visibility, communities, coreSize } = calls;
  const classes = nodeClasses(visibility, coreSize.core);
  const unstable = instability(innerCalls(structure));
  return structure.components.slice(0, structure.inScope).map((id, at) => {
    const community = communities.groupOf[at];
    return {
      ref: names.refOf(id),
      title: names.titleOf(id),
      team: names.team.maybe(structure.team[at]),
      unit: names.unitOfTeam(structure.team[at]),
      domain: names.domain.maybe(structure.domain[at]),
      community: community === NONE ? undefined : community,
      fanOut: visibility.fanOut[at],
      fanIn: visibility.fanIn[at],
      instability: unstable[at],
      nodeClass: classes?.[at],
    };
  });
}

import type { OwnershipResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  type FindingOptions,
  groupSummaries,
  NONE,
  ownershipFindings,
} from '@banyan/core';
import type { Scoped } from '../view/View';

/**
 * The groups in scope with what they own, and the findings on everything in scope. A group
 * counts all that it owns; in the scope of a system or domain, what it owns there.
 */
export function ownershipAnswer(
  { map, scope, root }: Scoped,
  options: FindingOptions,
): Pick<OwnershipResponse, 'groups' | 'findings'> {
  const { graph } = map;
  const isInScope = (ref: string) => scope[graph.ids.get(ref) ?? NONE] === 1;
  const isWhole = root === undefined || graph.entities[root].kind === 'group';
  return {
    groups: groupSummaries(map, isWhole ? map.included : scope).filter(
      ({ ref }) => isInScope(ref),
    ),
    findings: ownershipFindings(map, options)
      .filter(({ entity }) => isInScope(entity))
      .map(({ entity, ...finding }) => ({ ...finding, entityRef: entity })),
  };
}

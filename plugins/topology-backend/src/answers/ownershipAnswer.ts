import type { OwnershipResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  type FindingOptions,
  groupSummaries,
  NONE,
  ownershipReport,
} from '@banyan/core';
import { withAccepted } from '../acceptances/withAccepted';
import type { InForce } from '../acceptances/inForce';
import type { Scoped } from '../view/View';

/**
 * The groups in scope with what they own, the findings on everything in scope with what of
 * them is accepted, and the checks that ran. A group counts all that it owns; in the scope of
 * a system or domain, what it owns there.
 */
export function ownershipAnswer(
  { map, scope, root }: Scoped,
  options: FindingOptions,
  inForce: InForce,
): Pick<OwnershipResponse, 'groups' | 'findings' | 'checks' | 'checked'> {
  const { graph } = map;
  const isInScope = (ref: string) => scope[graph.ids.get(ref) ?? NONE] === 1;
  const isWhole = root === undefined || graph.entities[root].kind === 'group';
  const { checks, checked, findings } = ownershipReport(map, options, scope);
  return {
    groups: groupSummaries(map, isWhole ? map.included : scope).filter(
      ({ ref }) => isInScope(ref),
    ),
    findings: withAccepted(findings, inForce).map(({ entity, ...finding }) => ({
      ...finding,
      entityRef: entity,
    })),
    checks,
    checked,
  };
}

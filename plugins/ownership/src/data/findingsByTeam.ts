import type { OwnershipFinding } from '@banyan/backstage-plugin-banyan-common';
import type { OwnershipView } from './ownershipView';

/** The group that a finding is about: the group itself, or the owner of what it is about. */
export function teamOfFinding(
  { topology }: OwnershipView,
  { entityRef }: OwnershipFinding,
): string | undefined {
  const node = topology.byRef.get(entityRef);
  if (!node || node.kind === 'group') return node?.ref;
  return node.owner === undefined ? undefined : topology.nodes[node.owner].ref;
}

/** The findings of each team, worst first. */
export function findingsByTeam(
  view: OwnershipView,
): ReadonlyMap<string, readonly OwnershipFinding[]> {
  const found = new Map<string, OwnershipFinding[]>();
  for (const finding of view.findings) {
    const team = teamOfFinding(view, finding);
    if (team) found.set(team, [...(found.get(team) ?? []), finding]);
  }
  for (const findings of found.values())
    findings.sort(
      (a, b) =>
        a.verdict.localeCompare(b.verdict) || a.check.localeCompare(b.check),
    );
  return found;
}

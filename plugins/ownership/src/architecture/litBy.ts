import type { Architecture } from './architecture';
import type { TopologyNode } from '@banyan/backstage-plugin-banyan-react';

/**
 * The loop of what is looked at (a team, a domain or a component): what it owns or holds, what
 * that calls and is called by, and the teams that own those. Undefined = nothing is looked at.
 */
export function litBy(
  {
    calls,
    domains,
    teamOf,
  }: Pick<Architecture, 'calls' | 'domains' | 'teamOf'>,
  looked: string | undefined,
): ReadonlySet<string> | undefined {
  if (!looked) return undefined;
  const components = domains.flatMap(block =>
    block.components.map(component => ({ component, domain: block.node?.ref })),
  );
  const core = new Set<TopologyNode>();
  for (const { component, domain } of components) {
    if ([component.ref, domain, teamOf(component)].includes(looked))
      core.add(component);
  }
  const reached = new Set(core);
  for (const { from, to } of calls) {
    if (core.has(from)) reached.add(to);
    if (core.has(to)) reached.add(from);
  }
  const teams = [...reached].flatMap(node => teamOf(node) ?? []);
  return new Set([looked, ...[...reached].map(({ ref }) => ref), ...teams]);
}

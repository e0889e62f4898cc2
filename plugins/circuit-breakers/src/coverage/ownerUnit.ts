import type { ScopeOption } from '@banyan/backstage-plugin-banyan-react';

/** The unit of each group, by the reference of the group. */
export function unitsOfGroups(
  options: readonly Pick<ScopeOption, 'parent' | 'ref' | 'section'>[],
): ReadonlyMap<string, string> {
  const byRef = new Map(options.map(each => [each.ref, each]));
  const units = new Map<string, string>();
  for (const { ref } of options) {
    const seen = new Set<string>();
    for (let at = byRef.get(ref); at && !seen.has(at.ref);) {
      seen.add(at.ref);
      if (at.section === 'Units') units.set(ref, at.ref);
      at = byRef.get(at.parent ?? '');
    }
  }
  return units;
}

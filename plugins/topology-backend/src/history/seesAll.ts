import { neighbours, structureOf } from '@banyan/core';
import type { View } from '../view/View';

/** Everything that the measures of a scope are made from, as text: what is in it, and what has to do with it. */
function madeFrom(view: View, scope: string): string[] {
  const { map, scope: inside } = view.scoped({ scope, history: false });
  const { graph } = map;
  const structure = structureOf(map, inside);
  const ids = new Set(
    [...graph.entities.keys()]
      .filter(id => inside[id])
      .concat(
        structure.components,
        structure.teams,
        structure.units,
        structure.domains,
        structure.systems,
        structure.stores,
      ),
  );
  for (const id of [...ids])
    for (const member of neighbours(graph.members, id)) ids.add(member);
  return [...ids]
    .sort((a, b) => a - b)
    .map(id => JSON.stringify(graph.entities[id]));
}

/** Whether the measures of a scope are made from nothing that is hidden in a view. */
export function seesAll(view: View, whole: View, scope?: string): boolean {
  if (view.version === whole.version) return true;
  if (scope === undefined) return false;
  const [seen, all] = [madeFrom(view, scope), madeFrom(whole, scope)];
  return (
    seen.length === all.length && seen.every((each, at) => each === all[at])
  );
}

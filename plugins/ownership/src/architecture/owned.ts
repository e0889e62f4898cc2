import type { OwnershipView } from '../data/ownershipView';
import type { Belonging, Block, Owned } from './model';

/** How many components of each block each team owns. */
export function owned(
  { groupOf }: OwnershipView,
  blocks: readonly Block[],
  { teamOf }: Belonging,
): Owned[] {
  const found = new Map<string, Owned>();
  blocks.forEach(({ id: blockId, components }, block) => {
    for (const component of components) {
      const team = teamOf(component)?.ref;
      if (team === undefined) continue;
      const id = `${team} ${blockId}`;
      const before = found.get(id);
      if (before) before.count += 1;
      else {
        const unit = groupOf.get(team)?.unit ?? '';
        found.set(id, { id, team, unit, block, count: 1 });
      }
    }
  });
  return [...found.values()];
}

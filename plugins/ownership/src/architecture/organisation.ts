import type { OwnershipView } from '../data/ownershipView';
import type { Owned, UnitBlock } from './model';

/** Where on the right the middle of what is owned lies; nothing owned = at the end. */
function middleOf(owns: readonly Owned[]): number {
  const weight = owns.reduce((sum, { count }) => sum + count, 0);
  const total = owns.reduce((sum, one) => sum + one.block * one.count, 0);
  return weight === 0 ? Infinity : total / weight;
}

type Placed = { middle: number; title: string };

const byMiddle = (a: Placed, b: Placed) =>
  a.middle === b.middle ? a.title.localeCompare(b.title) : a.middle - b.middle;

/** The left side: units and their teams in the order of what they own, so that parallel lines mean agreement. */
export function organisation(
  { units, teams }: OwnershipView,
  owns: readonly Owned[],
): UnitBlock[] {
  return units
    .map(({ ref, title, headcount }) => ({
      ref,
      title,
      people: headcount.aggregated,
      middle: middleOf(owns.filter(({ unit }) => unit === ref)),
      teams: teams
        .filter(team => team.unit === ref)
        .map(team => ({
          ref: team.ref,
          title: team.title,
          count: team.components.direct,
          middle: middleOf(owns.filter(one => one.team === team.ref)),
        }))
        .sort(byMiddle),
    }))
    .sort(byMiddle);
}

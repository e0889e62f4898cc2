import type { OwnershipCheck, OwnershipFinding } from '../../topology';
import type { ColumnAnswers } from '../answers';
import type { ComparedCell } from '../cell';
import { cellOfTold, unknownCell } from './cells';

type Checked = Pick<OwnershipCheck, 'found' | 'unknown'> & {
  /** How many could be judged. */
  known: number;
  findings: readonly OwnershipFinding[];
};

/** The cell of a check of the ownership answer; `nothing` says why it could judge nothing. */
export const ownershipCheckCell = (
  { ownership }: ColumnAnswers,
  id: string,
  {
    cellOf,
    nothing,
  }: {
    cellOf: (checked: Checked) => ComparedCell;
    nothing: (looked: number) => string;
  },
): ComparedCell =>
  cellOfTold('topology', ownership, ({ checks, findings }) => {
    const check = checks.find(each => each.check === id);
    if (!check)
      return unknownCell(`the topology backend does not ask for ${id}`);
    const { found, looked, unknown } = check;
    const known = looked - unknown;
    if (known === 0) return unknownCell(nothing(looked));
    const own = findings.filter(each => each.check === id);
    return cellOf({ found, unknown, known, findings: own });
  });

/** How many of the findings somebody decided to live with. */
export function someAccepted(
  findings: readonly OwnershipFinding[],
): string | null {
  const count = findings.filter(({ accepted }) => accepted).length;
  return count === 0 ? null : `${count} of them accepted`;
}

import { useNavigate } from 'react-router-dom';
import type { LineContext } from './MatrixLine';
import type { Spot } from './nextSpot';
import type { Line } from './rows';

type Parts = Pick<
  LineContext,
  'report' | 'columns' | 'links' | 'hrefOf' | 'toggle'
> & { lines: readonly Line[] };

/** What a click or Enter does: a cell opens its check for its row, a heading its check, a name its row. */
export function useOpenCell({
  report,
  columns,
  links,
  hrefOf,
  toggle,
  lines,
}: Parts): (spot: Spot) => void {
  const navigate = useNavigate();
  return spot => {
    const line = lines[spot.line];
    const column = columns[spot.column];
    if (line?.kind === 'unit') return toggle(line.ref);
    if (!column) return line && navigate(hrefOf(line.row.ref));
    const [first, second] = column.checks;
    if (second !== undefined) return undefined;
    return navigate(
      links.check(report.checks[first].key, line && { scope: line.row.ref }),
    );
  };
}

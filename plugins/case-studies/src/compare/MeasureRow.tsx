import { VisuallyHidden } from '@backstage/ui';
import { MeasureCell } from './MeasureCell';
import { MeasureHead } from './MeasureHead';
import type { ComparedColumn, MeasureLine } from './measureLines';
import type { useMeasureLinks } from './useMeasureLinks';

/** One measure of every column; what stands out is tinted, and says so. */
export const MeasureRow = ({
  line,
  columns,
  isHighlighted,
  hrefOf,
}: {
  line: MeasureLine;
  columns: readonly ComparedColumn[];
  isHighlighted: boolean;
  hrefOf: ReturnType<typeof useMeasureLinks>;
}) => (
  <tr>
    <th scope="row">
      <MeasureHead measure={line.measure} />
    </th>
    {columns.map(({ ref, title, own }, at) => {
      const isOut = isHighlighted && line.out[at];
      return (
        <td key={ref} data-own={own} data-out={isOut}>
          {isOut && <VisuallyHidden>stands out</VisuallyHidden>}
          <MeasureCell
            line={line}
            cell={line.cells[at]}
            column={title}
            href={hrefOf(line.measure.id, ref)}
          />
        </td>
      );
    })}
  </tr>
);

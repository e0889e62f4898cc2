import { isAsync } from './model/callWords';
import { callStatusOf } from './model/cellWords';
import type { Matrix, Verdict } from './model/matrix';
import styles from './Matrix.module.css';

const Square = (
  props: Pick<
    React.SVGProps<SVGRectElement>,
    'fill' | 'stroke' | 'strokeDasharray'
  >,
) => (
  <svg width="12" height="12" aria-hidden="true">
    <rect x="1.5" y="1.5" width="9" height="9" fill="none" {...props} />
  </svg>
);

const Triangle = (props: React.SVGProps<SVGPathElement>) => (
  <svg width="12" height="12" aria-hidden="true">
    <path d="M6 1.5 11 10.5H1z" {...props} />
  </svg>
);

const INK = 'var(--bui-fg-primary)';
const GREY = 'var(--banyan-unknown)';

const countOf = ({ cells }: Matrix, verdict: Verdict) =>
  cells.filter(cell => cell.verdict === verdict).length;

const countOfMarks = ({ marks }: Matrix, status: 'fail' | 'warn') =>
  marks.filter(
    cell => cell.verdict === 'disagrees' && callStatusOf(cell) === status,
  ).length;

/** What the marks mean, and how many there are. */
export const MatrixLegend = ({
  matrix,
  isIndirect,
}: {
  matrix: Matrix;
  isIndirect: boolean;
}) => {
  const { cells, marks } = matrix;
  const accepted = countOf(matrix, 'accepted');
  const unknown = countOf(matrix, 'unknown');
  const gaps = marks.filter(cell => cell.gaps.length > 0).length;
  const hollow = cells.filter(({ calls }) => isAsync(calls)).length;
  return (
    <p className={styles.legend}>
      <span>
        <Square fill={INK} /> agrees, same unit and domain{' '}
        {countOf(matrix, 'inside')}
      </span>
      <span>
        <Square fill={GREY} /> agrees, other unit and domain{' '}
        {countOf(matrix, 'across')}
      </span>
      <span>
        <Square stroke={INK} /> hollow = asynchronous {hollow}
      </span>
      <span>
        <Triangle fill="var(--banyan-fail)" /> at odds, fails{' '}
        {countOfMarks(matrix, 'fail')}
      </span>
      <span>
        <Triangle fill="var(--banyan-warn-edge)" /> at odds, warns{' '}
        {countOfMarks(matrix, 'warn')}
      </span>
      {accepted > 0 && (
        <span>
          <Triangle fill="none" stroke={GREY} /> accepted {accepted}
        </span>
      )}
      {unknown > 0 && (
        <span>
          <Square stroke={GREY} strokeDasharray="2 2" /> unit or domain unknown{' '}
          {unknown}
        </span>
      )}
      {gaps > 0 && (
        <span>
          <Square stroke="var(--banyan-fail)" strokeDasharray="2.4 1.8" /> tied
          without coordination {gaps}
        </span>
      )}
      {isIndirect && (
        <span>
          <Square fill={GREY} /> small = through others
        </span>
      )}
      <span>shaded = unit, darker = team</span>
    </p>
  );
};

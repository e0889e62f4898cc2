import { StatusText } from '@banyan/backstage-plugin-banyan-react';
import type { FindingFacet } from './findingFilter';
import type { FindingMatrix, MatrixCell } from './findingMatrix';
import styles from './Findings.module.css';

const Marks = ({ fails, warns, exempt }: MatrixCell) => (
  <>
    {fails > 0 && <StatusText status="fail">{fails}</StatusText>}
    {warns > 0 && <StatusText status="warn">{warns}</StatusText>}
    {exempt > 0 && <StatusText status="exempt">{exempt}</StatusText>}
    {fails + warns + exempt === 0 && <StatusText status="pass">0</StatusText>}
  </>
);

const toneOf = ({ fails, warns }: MatrixCell) => {
  if (fails > 0) return 'fail';
  return warns > 0 ? 'warn' : undefined;
};

const said = ({ fails, warns, exempt }: MatrixCell) =>
  `${fails} fail, ${warns} warn${exempt > 0 ? `, ${exempt} accepted` : ''}`;

/** Where nothing but accepted findings are, these are what the cell leads to. */
const leadsTo = ({ fails, warns, exempt }: MatrixCell) =>
  fails + warns === 0 && exempt > 0 ? { accepted: 'true' } : {};

/** Check against organisation; a cell narrows the list below to itself. */
export const FindingMatrixTable = ({
  matrix,
  onSelect,
}: {
  matrix: FindingMatrix;
  onSelect: (
    chosen: Partial<Record<FindingFacet | 'accepted', string>>,
  ) => void;
}) => (
  <div className={styles.card}>
    <table className={styles.matrix}>
      <thead>
        <tr>
          <th scope="col">Check</th>
          <th scope="col" className={styles.what}>
            Asks for
          </th>
          {matrix.columns.map(({ ref, title }) => (
            <th key={ref} scope="col">
              <bdi className={styles.head} title={title}>
                {title}
              </bdi>
            </th>
          ))}
          <th scope="col">All</th>
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map(({ check, title, cells, total }) => (
          <tr key={check}>
            <th scope="row">{check}</th>
            <td className={styles.what}>{title}</td>
            {cells.map((cell, place) => {
              const { ref, title: column } = matrix.columns[place];
              return (
                <td key={ref} data-tone={toneOf(cell)}>
                  <button
                    type="button"
                    className={styles.cell}
                    aria-label={`${check}, ${column}: ${said(cell)}`}
                    onClick={() =>
                      onSelect({
                        check,
                        [matrix.by]: ref,
                        ...leadsTo(cell),
                      })
                    }
                  >
                    <Marks {...cell} />
                  </button>
                </td>
              );
            })}
            <td className={styles.total}>{total}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

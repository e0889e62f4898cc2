import type { ShownGroup } from '../data';
import { EvidenceWord, OtherAccounts, SourceNote } from '../sources';
import type { CaseDimension, DimensionLine } from './dimensionLines';
import { UnknownCell } from './MeasureCell';
import styles from './Compare.module.css';

/** What a case file answers, with its source, and what others say of the same. */
const DimensionCell = ({
  answer,
  file,
}: {
  answer: CaseDimension | undefined;
  file: ShownGroup['file'];
}) => {
  if (!file) return <UnknownCell because="no case file" />;
  if (!answer) return <UnknownCell because="not in the case file" />;
  return (
    <span className={styles.answer}>
      {answer.text} <EvidenceWord evidence={answer.evidence} />{' '}
      <SourceNote ids={answer.source} file={file} />
      <OtherAccounts accounts={answer.also} file={file} />
    </span>
  );
};

/** One question, and what each case file answers. */
export const DimensionRow = ({
  line: { title, answers },
  columns,
}: {
  line: DimensionLine;
  columns: readonly ShownGroup[];
}) => (
  <tr>
    <th scope="row">{title}</th>
    {columns.map(({ ref, own, file }, at) => (
      <td key={ref} data-own={own}>
        <DimensionCell answer={answers[at]} file={file} />
      </td>
    ))}
  </tr>
);

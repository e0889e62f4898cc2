import type { CaseFile } from '../data';
import { dimensionLines } from '../compare/dimensionLines';
import { EvidenceWord, OtherAccounts, SourceNote } from '../sources';
import styles from '../sources/CaseTable.module.css';

/** What the organization did in each respect, beside what others say of the same. */
export const DimensionTable = ({ file }: { file: CaseFile }) => (
  <table className={styles.table} aria-label="What it did">
    <tbody>
      {dimensionLines([{ file }]).map(({ id, title, answers: [answer] }) => (
        <tr key={id}>
          <th scope="row">{title}</th>
          <td>
            {answer?.text} <EvidenceWord evidence={answer?.evidence} />{' '}
            <SourceNote ids={answer?.source} file={file} />
            <OtherAccounts accounts={answer?.also} file={file} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

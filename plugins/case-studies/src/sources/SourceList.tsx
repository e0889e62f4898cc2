import type { CaseFile } from '../data';
import { caseSources } from './namedSources';
import { SourceText } from './SourceText';
import styles from './CaseTable.module.css';

/** Everything that a file was read from. */
export const SourceList = ({ file }: { file: CaseFile }) => (
  <table className={styles.table} aria-label="Sources">
    <tbody>
      {caseSources(file).map(source => (
        <tr key={source.id}>
          <th scope="row">{source.id}</th>
          <td>
            <SourceText source={source} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

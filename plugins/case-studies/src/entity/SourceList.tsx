import type { CaseFile } from '../data';
import { caseSources, SourceText } from '../sources';
import styles from './Entity.module.css';

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

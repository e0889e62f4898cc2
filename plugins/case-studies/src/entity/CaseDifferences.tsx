import type { CaseFile } from '../data';
import { Discrepancy } from '../lessons';
import styles from './Entity.module.css';

/** What the sources of one file differ about. */
export const CaseDifferences = ({ file }: { file: CaseFile }) => (
  <div className={styles.blocks}>
    {(file.spec.discrepancies ?? []).map(discrepancy => (
      <Discrepancy key={discrepancy.id} discrepancy={discrepancy} file={file} />
    ))}
  </div>
);

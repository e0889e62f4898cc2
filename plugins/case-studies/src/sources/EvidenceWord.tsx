import type { CaseAccount } from '@banyan/backstage-plugin-banyan-common';
import styles from './Sources.module.css';

/** How well something is known: documented, chapter, observed or illustrative. */
export const EvidenceWord = ({
  evidence,
}: {
  evidence: CaseAccount['evidence'];
}) =>
  evidence ? (
    <span className={styles.evidence} data-evidence={evidence}>
      {evidence}
    </span>
  ) : null;

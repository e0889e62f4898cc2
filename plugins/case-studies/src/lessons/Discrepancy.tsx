import type { CaseDiscrepancy } from '@banyan/backstage-plugin-banyan-common';
import { StatusMark } from '@banyan/backstage-plugin-banyan-react';
import type { CaseFile } from '../data';
import { EvidenceWord, SourceNote } from '../sources';
import styles from './Lessons.module.css';

/** What sources differ about: every account with its source, then which one is shown and why. */
export const Discrepancy = ({
  discrepancy: { topic, accounts, shown },
  file,
}: {
  discrepancy: CaseDiscrepancy;
  file: CaseFile;
}) => (
  <article className={styles.lesson} aria-label={topic}>
    <h4>
      <StatusMark status="exempt" /> {topic}{' '}
      <span className={styles.quiet}>{file.title}</span>
    </h4>
    <ul className={styles.failed} aria-label="Accounts">
      {accounts.map(({ text, source, evidence }) => (
        <li key={`${text} ${source}`}>
          {text} <EvidenceWord evidence={evidence} />{' '}
          <SourceNote ids={source} file={file} />
        </li>
      ))}
    </ul>
    <p>
      <strong>Shown here:</strong> {shown}
    </p>
  </article>
);

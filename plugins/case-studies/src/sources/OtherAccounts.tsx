import type { CaseAccount } from '@banyan/backstage-plugin-banyan-common';
import { StatusMark } from '@banyan/backstage-plugin-banyan-react';
import type { CaseFile } from '../data';
import { EvidenceWord } from './EvidenceWord';
import { SourceNote } from './SourceNote';
import styles from './Sources.module.css';

/** What others say of the same, each marked by a square and with its source. */
export const OtherAccounts = ({
  accounts = [],
  file,
}: {
  accounts: readonly CaseAccount[] | undefined;
  file: CaseFile;
}) =>
  accounts.length === 0 ? null : (
    <ul className={styles.accounts} aria-label="Other accounts">
      {accounts.map(({ text, source, evidence }) => (
        <li key={`${text} ${source}`}>
          <StatusMark status="exempt" label="Another account" /> {text}{' '}
          <EvidenceWord evidence={evidence} />{' '}
          <SourceNote ids={source} file={file} />
        </li>
      ))}
    </ul>
  );

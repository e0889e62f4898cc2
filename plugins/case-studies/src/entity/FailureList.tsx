import type { CaseFile } from '../data';
import { LessonChecks, type Reports } from '../lessons';
import { EvidenceWord, SourceNote } from '../sources';
import styles from './Entity.module.css';

/** What went wrong, and the checks that would have said so. */
export const FailureList = ({
  file,
  reports,
  scope,
}: {
  file: CaseFile;
  reports: Reports | undefined;
  scope: string;
}) => (
  <div className={styles.blocks}>
    {(file.spec.failures ?? []).map(
      ({ title, text, checks = [], source, evidence }) => (
        <article key={title} className={styles.block} aria-label={title}>
          <h4>{title}</h4>
          <p>
            {text} <EvidenceWord evidence={evidence} />{' '}
            <SourceNote ids={source} file={file} />
          </p>
          {checks.length > 0 && (
            <LessonChecks checks={checks} reports={reports} scope={scope} />
          )}
        </article>
      ),
    )}
  </div>
);

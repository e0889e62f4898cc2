import { EntityLink } from '@banyan/backstage-plugin-banyan-react';
import { EvidenceWord, SourceNote } from '../sources';
import type { LessonItem } from './lessonItems';
import { refIn } from './refIn';
import styles from './Lessons.module.css';

const Where = ({
  entityRef,
  titles,
}: Pick<LessonItem, 'titles'> & { entityRef: string }) => (
  <>
    <EntityLink entityRef={entityRef} title={titles.get(entityRef)} />:{' '}
  </>
);

/** Where a lesson was learned the hard way, or where it does not hold. */
export const LessonFailed = ({
  item: {
    file,
    lesson: { failed = [] },
    titles,
  },
}: {
  item: LessonItem;
}) =>
  failed.length === 0 ? null : (
    <>
      <p className={styles.quiet}>Where it failed</p>
      <ul className={styles.failed} aria-label="Where it failed">
        {failed.map(({ text, organization, source, evidence }) => (
          <li key={`${organization} ${text}`}>
            {organization && (
              <Where entityRef={refIn(file, organization)} titles={titles} />
            )}
            {text} <EvidenceWord evidence={evidence} />{' '}
            <SourceNote ids={source} file={file} />
          </li>
        ))}
      </ul>
    </>
  );

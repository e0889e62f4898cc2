import { Link } from '@backstage/ui';
import { EvidenceWord, SourceNote } from '../sources';
import { LessonChecks } from './LessonChecks';
import { LessonFailed } from './LessonFailed';
import type { LessonItem } from './lessonItems';
import type { Reports } from './lessonStanding';
import styles from './Lessons.module.css';

/** A lesson: why it holds, where it failed, which checks enforce it and who passes them. */
export const LessonCard = ({
  item,
  reports,
  scope,
  href,
  isMeant = false,
}: {
  item: LessonItem;
  reports: Reports | undefined;
  scope: string | undefined;
  /** Its address, for whoever wants to pass it on. */
  href?: string;
  /** Whether the address points at it. */
  isMeant?: boolean;
}) => {
  const { key, file, lesson } = item;
  return (
    <article
      id={key}
      tabIndex={-1}
      className={styles.lesson}
      data-meant={isMeant || undefined}
      aria-labelledby={`${key}-title`}
    >
      <h4 id={`${key}-title`}>
        {href ? (
          <Link href={href} standalone>
            {lesson.title}
          </Link>
        ) : (
          lesson.title
        )}
      </h4>
      <p>
        {lesson.why} <EvidenceWord evidence={lesson.evidence} />{' '}
        <SourceNote ids={lesson.source} file={file} />
      </p>
      <LessonFailed item={item} />
      <LessonChecks
        checks={lesson.checks ?? []}
        reports={reports}
        scope={scope}
      />
    </article>
  );
};

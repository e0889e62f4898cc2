import type { Answer } from '@banyan/backstage-plugin-banyan-react';
import type { CaseFile } from '../data';
import { LessonCard, lessonsOf, type Reports, ReportsNote } from '../lessons';
import { usePageAddress } from './PageLink';
import styles from './Entity.module.css';

/** The lessons of one file, and who in the organization passes their checks. */
export const CaseLessons = ({
  file,
  scope,
  answer,
}: {
  file: CaseFile;
  scope: string;
  answer: Answer<Reports>;
}) => {
  const addressOf = usePageAddress(scope);
  return (
    <>
      <ReportsNote answer={answer} />
      <div className={styles.blocks}>
        {lessonsOf(file).map(item => (
          <LessonCard
            key={item.key}
            item={item}
            reports={answer.value}
            scope={scope}
            href={addressOf?.('lessons', { lesson: item.key })}
          />
        ))}
      </div>
    </>
  );
};

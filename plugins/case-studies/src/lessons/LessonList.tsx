import { SectionCard } from '@banyan/backstage-plugin-banyan-react';
import { useEffect } from 'react';
import { LessonCard } from './LessonCard';
import type { LessonGroup } from './lessonItems';
import type { Reports } from './lessonStanding';
import { useLessonLink } from './useLessonLink';
import styles from './Lessons.module.css';

/** Shows the lesson that the address points at, once it is on the page. */
function useShown(key: string | undefined) {
  useEffect(() => {
    const card = key === undefined ? null : document.getElementById(key);
    card?.scrollIntoView?.({ block: 'start' });
    card?.focus({ preventScroll: true });
  }, [key]);
}

/** The lessons under their headings. */
export const LessonList = ({
  groups,
  reports,
  scope,
  meant,
}: {
  groups: readonly LessonGroup[];
  reports: Reports | undefined;
  scope: string | undefined;
  /** The key of the lesson that the address points at. */
  meant: string | undefined;
}) => {
  useShown(meant);
  const hrefOf = useLessonLink();
  return (
    <>
      {groups.map(({ id, title, items }) => (
        <SectionCard key={id} title={title} note={items.length}>
          <div className={styles.lessons}>
            {items.map(item => (
              <LessonCard
                key={item.key}
                item={item}
                reports={reports}
                scope={scope}
                href={hrefOf(item.key)}
                isMeant={item.key === meant}
              />
            ))}
          </div>
        </SectionCard>
      ))}
    </>
  );
};

import {
  Choice,
  Picker,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { SearchField } from '@backstage/ui';
import type { ReactNode } from 'react';
import { checkFacts } from './checkFacts';
import { checksNamed, lessonFilter } from './filteredLessons';
import type { LessonGroup } from './lessonItems';
import styles from './Lessons.module.css';

const checkLabel = (id: string) => {
  const { title } = checkFacts(id);
  return title ? `${id} ${title}` : id;
};

/** Search, filters and the two views of the lessons. */
export const LessonFilters = ({
  groups,
  url,
  children,
}: {
  groups: readonly LessonGroup[];
  url: UrlState;
  children: ReactNode;
}) => {
  const { words, list, check } = lessonFilter(url);
  // A link to one lesson ends with the first change of what is shown.
  const set = (changes: Record<string, string | undefined>) =>
    url.set({ ...changes, lesson: undefined });
  return (
    <div className={styles.tools}>
      <SearchField
        className={styles.picker}
        aria-label="Find a lesson"
        placeholder="Find a lesson"
        size="small"
        value={words}
        onChange={q => set({ q })}
      />
      <Picker
        className={styles.picker}
        label="List"
        all="All lists"
        options={groups.map(({ id, title }) => ({ id, label: title }))}
        value={list}
        onChange={id => set({ list: id })}
      />
      <Picker
        className={styles.picker}
        label="Check"
        all="All checks"
        options={checksNamed(groups).map(id => ({ id, label: checkLabel(id) }))}
        value={check}
        onChange={id => set({ check: id })}
      />
      <span className={styles.end}>
        <Choice
          label="View"
          options={[
            ['list', 'List'],
            ['table', 'Table'],
          ]}
          value={url.get('view') === 'table' ? 'table' : 'list'}
          onChange={view => set({ view: view === 'table' ? view : undefined })}
        />
        {children}
      </span>
    </div>
  );
};

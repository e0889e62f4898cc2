import {
  Answered,
  AnswerLine,
  csv,
  downloadText,
  EmptyState,
  ExportMenu,
  plural,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import { type CaseFile, useCaseFiles } from '../data';
import type { TabProps } from '../page';
import { Differences } from './Differences';
import { filteredLessons, lessonFilter } from './filteredLessons';
import { LessonFilters } from './LessonFilters';
import { lessonGroups, lessonNamed } from './lessonItems';
import { LessonList } from './LessonList';
import { LESSON_CSV, lessonRows } from './lessonRows';
import { LessonTable } from './LessonTable';
import { LESSON_RULES } from './lessonRules';
import { LESSONS_YAML } from './lessonsYaml';
import { allText, lessonsSentence } from './lessonWords';
import { ReportsNote } from './ReportsNote';
import { Universal } from './Universal';
import { useReports } from './useReports';
import styles from './Lessons.module.css';

const Content = ({
  files,
  scope,
}: {
  files: readonly CaseFile[];
  scope: string | undefined;
}) => {
  const url = useUrlState();
  const { hash } = useLocation();
  const answer = useReports(scope);
  const reports = answer.value;
  const groups = useMemo(() => lessonGroups(files), [files]);
  const meant = lessonNamed(groups, url.get('lesson') ?? hash.slice(1));
  // A link to a lesson shows it, whatever else the address leaves out.
  const shown = meant ? groups : filteredLessons(groups, lessonFilter(url));
  const all = reports && allText(groups, reports);
  return (
    <>
      <AnswerLine
        facts={[
          plural(groups.flatMap(({ items }) => items).length, 'lesson'),
          plural(files.length, 'case file'),
          ...(all ? [`${all} (universal lessons)`] : []),
          ...(scope
            ? []
            : ['everything; choose a scope to see your own teams']),
        ]}
        rules={LESSON_RULES}
      >
        {lessonsSentence(groups, reports)}
      </AnswerLine>
      <ReportsNote answer={answer} />
      <LessonFilters groups={groups} url={url}>
        <ExportMenu
          choices={[
            {
              label: 'CSV',
              run: () =>
                downloadText(
                  'lessons',
                  'csv',
                  csv(LESSON_CSV, lessonRows(shown, reports)),
                ),
            },
          ]}
        />
      </LessonFilters>
      {shown.length === 0 && <p>No lesson is like that.</p>}
      <div className={styles.sections}>
        {url.get('view') === 'table' ? (
          <LessonTable groups={shown} reports={reports} />
        ) : (
          <LessonList
            groups={shown}
            reports={reports}
            scope={scope}
            meant={meant?.key}
          />
        )}
        <Differences files={files} />
        {files
          .filter(({ organization }) => organization === undefined)
          .map(file => (
            <Universal key={file.ref} file={file} />
          ))}
      </div>
    </>
  );
};

/** What the companies learned, which checks ask for it, and who passes them. */
export const LessonsTab = ({ scope }: TabProps) => (
  <Answered
    answer={useCaseFiles()}
    what="the case studies"
    heights={[24, 80, 300]}
  >
    {files =>
      files.length === 0 ? (
        <EmptyState title="There is no lesson yet" yaml={LESSONS_YAML}>
          Lessons stand in entities of kind CaseStudy. The catalog has none that
          you may read: register this one, or the files in catalog/lessons and
          catalog/companies of Banyan.
        </EmptyState>
      ) : (
        <Content files={files} scope={scope} />
      )
    }
  </Answered>
);

import type { Answer } from '@banyan/backstage-plugin-banyan-react';
import type { ReactNode } from 'react';
import type { CaseFile } from '../data';
import type { Reports } from '../lessons';
import { FigureTable, SourceList } from '../sources';
import { CaseDifferences } from './CaseDifferences';
import { CaseLessons } from './CaseLessons';
import { DimensionTable } from './DimensionTable';
import { EventList } from './EventList';
import { FailureList } from './FailureList';
import { PageLink } from './PageLink';

/** A part of a case file with how much is in it. */
export type CaseSection = {
  title: string;
  count: number;
  action?: ReactNode;
  body: ReactNode;
};

/** All parts of a case file in the order of the page. */
export const caseSections = ({
  file,
  scope,
  answer,
}: {
  file: CaseFile;
  scope: string;
  answer: Answer<Reports>;
}): CaseSection[] => {
  const { dimensions = {}, timeline = [], lessons = [] } = file.spec;
  const { failures = [], figures = [], serviceCounts = [] } = file.spec;
  const { discrepancies = [], sources = [] } = file.spec;
  return [
    {
      title: 'What it did',
      count: Object.keys(dimensions).length,
      body: <DimensionTable file={file} />,
    },
    {
      title: 'Timeline',
      count: timeline.length,
      action: (
        <PageLink tab="timelines" scope={scope}>
          Beside the others
        </PageLink>
      ),
      body: <EventList file={file} />,
    },
    {
      title: 'Lessons',
      count: lessons.length,
      action: (
        <PageLink tab="lessons" scope={scope}>
          All lessons
        </PageLink>
      ),
      body: <CaseLessons file={file} scope={scope} answer={answer} />,
    },
    {
      title: 'What went wrong',
      count: failures.length,
      body: <FailureList file={file} reports={answer.value} scope={scope} />,
    },
    {
      title: 'Figures',
      count: serviceCounts.length + figures.length,
      body: <FigureTable file={file} />,
    },
    {
      title: 'Where the sources differ',
      count: discrepancies.length,
      body: <CaseDifferences file={file} />,
    },
    {
      title: 'Sources',
      count: sources.length,
      body: <SourceList file={file} />,
    },
  ];
};

import { AnswerLine, useSize } from '@banyan/backstage-plugin-banyan-react';
import { useRef } from 'react';
import type { CaseFile, Organisation } from '../data';
import { LaneTools } from './LaneTools';
import { MigrationProblems } from './MigrationProblems';
import { timelinesSentence } from './model/timelinesSentence';
import { NoCaseStudy, NothingShown, NoTimeline } from './NoTimeline';
import {
  illustrativeNote,
  TIMELINE_RULES,
  timelineFacts,
} from './timelineRules';
import { TimelineTables } from './tables/TimelineTables';
import { TimelinePictures } from './TimelinePictures';
import type { TimeRange } from './time/timeRange';
import { useRange } from './time/useRange';
import { type TimelinesModel, useTimelines } from './useTimelines';
import { ViewTools } from './ViewTools';
import styles from './Timelines.module.css';

/** Below this the table comes first. */
const NARROW = 640;
/** Below this words have no room in the picture. */
const COMPACT = 760;
/** Until the size is known. */
const USUAL = 1000;

/** Where nothing has a date there is nothing to zoom. */
const NOWHERE: TimeRange = [0, 1];

type TimelinesProps = {
  files: readonly CaseFile[];
  organisations: readonly Organisation[];
  scope: string | undefined;
};

const Shown = ({
  model: { groups, all, migrations, facts, theme, whole, url },
  organisations,
  width,
}: {
  model: TimelinesModel;
  organisations: readonly Organisation[];
  width: number;
}) => {
  const range = useRange(whole ?? NOWHERE);
  const view = url.get('view') ?? (width < NARROW ? 'table' : 'picture');
  const shown = { groups, theme, migrations: migrations.value };
  return (
    <>
      <AnswerLine
        facts={timelineFacts(facts)}
        illustrative={illustrativeNote(facts)}
        rules={TIMELINE_RULES}
      >
        {timelinesSentence(facts)}
      </AnswerLine>
      <LaneTools shown={groups} organisations={organisations} />
      <ViewTools theme={theme} range={whole && range} view={view} />
      <MigrationProblems groups={groups} answer={migrations} />
      {groups.length === 0 && <NothingShown />}
      {view === 'table' && <TimelineTables {...shown} />}
      {view !== 'table' && whole && (
        <TimelinePictures
          {...{ ...shown, all, range }}
          size={{ width, isCompact: width < COMPACT }}
        />
      )}
      {groups
        .filter(({ file }) => !file?.spec.timeline?.length)
        .map(group => (
          <NoTimeline key={group.ref} group={group} />
        ))}
    </>
  );
};

/** The companies that the address shows, over their years. */
export const Timelines = ({ files, organisations, scope }: TimelinesProps) => {
  const page = useRef<HTMLDivElement>(null);
  const width = useSize(page).width || USUAL;
  const model = useTimelines(files, organisations, scope);
  return (
    <div ref={page} className={styles.timelines}>
      {model.all.length === 0 ? (
        <NoCaseStudy />
      ) : (
        <Shown {...{ model, organisations, width }} />
      )}
    </div>
  );
};

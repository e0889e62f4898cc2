import type { CaseTheme } from '@banyan/backstage-plugin-banyan-common';
import {
  csv,
  PictureExport,
  pictureSvg,
  SectionCard,
} from '@banyan/backstage-plugin-banyan-react';
import { type ReactNode, useRef } from 'react';
import type { ShownGroup } from '../data';
import { EventList } from './lanes/EventList';
import { LanesCard } from './lanes/LanesCard';
import { PendulumCard } from './pendulum/PendulumCard';
import { COUNT_CSV } from './tables/countColumns';
import { EVENT_CSV } from './tables/eventColumns';
import { ThemeLegend } from './lanes/ThemeLegend';
import { laneEvents, ofTheme } from './model/lanes';
import { countsOf } from './model/serviceCounts';
import type { MigrationsByLane } from './model/useLaneMigrations';
import type { RangeState } from './time/useRange';
import { usePictures } from './usePictures';
import styles from './Timelines.module.css';

/** A picture with its title and its exports. */
const Exported = ({
  title,
  note,
  fileName,
  toCsv,
  children,
}: {
  title: string;
  note: string;
  fileName: string;
  toCsv: () => string;
  children: ReactNode;
}) => {
  const drawing = useRef<HTMLDivElement>(null);
  return (
    <SectionCard
      title={title}
      note={note}
      actions={
        <PictureExport
          name={fileName}
          csv={toCsv}
          draw={() =>
            pictureSvg(
              drawing.current?.querySelector('[data-frame] > svg') ?? null,
              title,
            )
          }
        />
      }
    >
      <div ref={drawing}>{children}</div>
    </SectionCard>
  );
};

/** Both pictures on the same years. */
export const TimelinePictures = ({
  groups,
  all,
  migrations,
  theme,
  range,
  size,
}: {
  groups: readonly ShownGroup[];
  /** Who has a look of its own, hidden ones too. */
  all: readonly ShownGroup[];
  migrations: MigrationsByLane | undefined;
  theme: CaseTheme | undefined;
  range: RangeState;
  size: { width: number; isCompact: boolean };
}) => {
  const model = usePictures({ groups, all, migrations, theme, range, size });
  const hasLabels = !size.isCompact;
  return (
    <>
      <Exported
        title="Years"
        note="one axis for all; events above each line, migrations below"
        fileName="timelines"
        toCsv={() => csv(EVENT_CSV, ofTheme(groups.flatMap(laneEvents), theme))}
      >
        <ThemeLegend />
        <div className={styles.scroll}>
          <LanesCard model={model} />
        </div>
        {!hasLabels && <EventList lanes={model.lanes} />}
      </Exported>
      <Exported
        title="The pendulum: how many services"
        note="log scale; source in brackets"
        fileName="timelines-service-counts"
        toCsv={() => csv(COUNT_CSV, groups.flatMap(countsOf))}
      >
        <PendulumCard model={model} groups={groups} hasLabels={hasLabels} />
      </Exported>
    </>
  );
};

import type { CaseTheme } from '@banyan/backstage-plugin-banyan-common';
import {
  type Answer,
  type UrlState,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import {
  type CaseFile,
  type Organisation,
  refsIn,
  type ShownGroup,
  shownGroups,
} from '../data';
import { laneEvents } from './model/lanes';
import { countsOf } from './model/serviceCounts';
import { themeIn } from './model/themes';
import type { LaneFacts } from './model/timelinesSentence';
import {
  type MigrationsByLane,
  useLaneMigrations,
} from './model/useLaneMigrations';
import type { TimeRange } from './time/timeRange';
import { wholeOf } from './wholeOf';

/** All that the page shows. */
export type TimelinesModel = {
  groups: readonly ShownGroup[];
  /** Those that are hidden too. */
  all: readonly ShownGroup[];
  migrations: Answer<MigrationsByLane>;
  facts: readonly LaneFacts[];
  theme: CaseTheme | undefined;
  /** Undefined = nothing has a date. */
  whole: TimeRange | undefined;
  url: UrlState;
};

/** What the address shows of the groups that are known. */
export function useTimelines(
  files: readonly CaseFile[],
  organisations: readonly Organisation[],
  scope: string | undefined,
): TimelinesModel {
  const url = useUrlState();
  const [added, hide, order] = ['with', 'hide', 'order'].map(url.get);
  const known = useMemo(
    () => shownGroups({ files, organisations }, { scope, with: added, order }),
    [files, organisations, scope, added, order],
  );
  const groups = useMemo(() => {
    const hidden = new Set(refsIn(hide));
    return known.filter(({ ref }) => !hidden.has(ref));
  }, [known, hide]);
  const migrations = useLaneMigrations(groups.map(({ ref }) => ref));
  const facts = useMemo(
    () =>
      groups.map(group => ({
        title: group.title,
        events: laneEvents(group),
        bars: migrations.value?.get(group.ref)?.bars ?? [],
        counts: countsOf(group),
      })),
    [groups, migrations.value],
  );
  const whole = useMemo(() => wholeOf(facts), [facts]);
  const theme = themeIn(url.get('theme'));
  return { groups, all: known, migrations, facts, theme, whole, url };
}

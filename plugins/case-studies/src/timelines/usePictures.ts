import type { CaseTheme } from '@banyan/backstage-plugin-banyan-common';
import { useMemo } from 'react';
import type { ShownGroup } from '../data';
import { timeAxis } from './frame/timeAxis';
import type { FrameState } from './frame/TimeFrame';
import { useTold } from './frame/useTold';
import { type LaneModel, laneModels } from './lanes/laneModels';
import { toldInLanes } from './lanes/toldInLanes';
import { type CompanyLook, companyLooks } from './model/companyLooks';
import { countsOf, isDrawn } from './model/serviceCounts';
import type { MigrationsByLane } from './model/useLaneMigrations';
import { type PlacedCount } from './pendulum/countLayout';
import { pendulumModel, type PendulumModel } from './pendulum/pendulumModel';
import type { RangeState } from './time/useRange';

/** All that both pictures draw. */
export type Pictures = {
  looks: ReadonlyMap<string, CompanyLook>;
  lanes: readonly LaneModel[];
  pendulum: PendulumModel;
  state: FrameState;
  /** What is told of now, in the one picture or the other. */
  toldEvents: ReturnType<typeof toldInLanes>;
  toldCount: PlacedCount | undefined;
};

const CARD_PADDING = 34;
const LEAST_WIDTH = 320;

/** Lays both pictures out on the same years. */
export function usePictures({
  groups,
  all,
  migrations,
  theme,
  range,
  size,
}: {
  groups: readonly ShownGroup[];
  all: readonly ShownGroup[];
  migrations: MigrationsByLane | undefined;
  theme: CaseTheme | undefined;
  range: RangeState;
  size: { width: number; isCompact: boolean };
}): Pictures {
  const { isCompact } = size;
  const width = Math.max(LEAST_WIDTH, size.width - CARD_PADDING);
  const axis = useMemo(
    () => timeAxis(width, range.range, isCompact),
    [width, range.range, isCompact],
  );
  const looks = useMemo(() => companyLooks(all), [all]);
  const lanes = useMemo(
    () =>
      laneModels(groups, migrations, { axis, theme, hasLabels: !isCompact }),
    [groups, migrations, axis, theme, isCompact],
  );
  const pendulum = useMemo(
    () => pendulumModel(groups.flatMap(countsOf).filter(isDrawn), axis),
    [groups, axis],
  );
  const told = useTold();
  const toldEvents = toldInLanes(lanes, told.id);
  const toldCount = pendulum.counts.find(({ point }) => point.id === told.id);
  const crosshair = toldEvents?.at ?? toldCount?.point.span.at;
  return {
    ...{ looks, lanes, pendulum, toldEvents, toldCount },
    state: { width, axis, range, told, crosshair },
  };
}

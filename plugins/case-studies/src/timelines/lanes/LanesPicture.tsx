import { useThemeMode } from '@banyan/backstage-plugin-banyan-react';
import { type ReactNode, useId } from 'react';
import { type FrameState, TimeFrame } from '../frame/TimeFrame';
import type { CompanyLook } from '../model/companyLooks';
import { zoomOn } from '../time/zoomOn';
import { clusterId } from './clusterId';
import { LaneRow } from './LaneRow';
import { HEAD, type LaneModel, laneStops } from './laneModels';
import styles from '../Timelines.module.css';

/** The companies on one axis. */
export const LanesPicture = ({
  lanes,
  looks,
  state,
  card,
}: {
  lanes: readonly LaneModel[];
  looks: ReadonlyMap<string, CompanyLook>;
  state: FrameState;
  card: (height: number) => ReactNode;
}) => {
  const mode = useThemeMode();
  const id = useId();
  const { axis, told, range, width } = state;
  const height = lanes.reduce((sum, { layout }) => sum + layout.height, HEAD);
  const zoomInto = (lane: LaneModel) => (ids: readonly string[]) => {
    const spans = ids.flatMap(each => lane.events.get(each)?.span ?? []);
    const closer = zoomOn(spans, range);
    // What happened at one moment does not part, however near one looks.
    if (!closer) told.pin(clusterId(ids));
    else {
      // The mark goes, and would take the focus with it.
      document.activeElement?.closest<HTMLElement>('[data-frame]')?.focus();
      told.look(undefined);
      range.set(closer);
    }
  };
  return (
    <TimeFrame
      {...{ state, height }}
      label="Events and migrations of each company over the years"
      tickY={18}
      stops={laneStops(lanes)}
      card={card(height)}
    >
      {current => (
        <>
          <clipPath id={id}>
            <rect
              x={axis.left}
              y={-height}
              width={axis.right - axis.left}
              height={2 * height}
            />
          </clipPath>
          {lanes.map(lane => {
            const look = looks.get(lane.group.ref);
            return (
              look && (
                <LaneRow
                  key={lane.group.ref}
                  {...{ lane, look, axis, width, current, told }}
                  colour={look.colour[mode]}
                  clip={`url(#${id})`}
                  onCluster={zoomInto(lane)}
                />
              )
            );
          })}
          <path d={`M0 ${HEAD}H${width}`} className={styles.line} />
        </>
      )}
    </TimeFrame>
  );
};

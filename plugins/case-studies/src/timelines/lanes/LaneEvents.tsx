import { plural } from '@banyan/backstage-plugin-banyan-react';
import { StopMark } from '../frame/StopMark';
import type { Told } from '../frame/useTold';
import { eventWords } from '../model/eventWords';
import type { DatedEvent } from '../model/lanes';
import { ThemeShape } from '../model/ThemeShape';
import { clusterId } from './clusterId';
import { LEVEL } from './eventLayout';
import type { LaneLayout } from './laneLayout';
import styles from '../Timelines.module.css';

const ClusterShape = ({ count }: { count: number }) => (
  <>
    <circle r="7" className={styles.cluster} />
    <text y="3.2" textAnchor="middle" className={styles.clusterCount}>
      {count}
    </text>
  </>
);

const Words = ({ layout: { labels, lineY } }: { layout: LaneLayout }) => (
  <g aria-hidden="true">
    {labels.map(({ id, x, year, text, place: { label, anchor } }) => (
      <g key={id} transform={`translate(0 ${lineY})`}>
        <path d={`M${x} ${label.y + 2}V-5`} className={styles.leader} />
        <text
          x={anchor === 'end' ? label.x + label.width : label.x}
          y={label.y + label.height - 3}
          textAnchor={anchor}
          className={styles.text}
        >
          <tspan className={styles.year}>{year}</tspan> {text}
        </text>
      </g>
    ))}
  </g>
);

/** The events of a lane on its line; those without room for themselves as a count. */
export const LaneEvents = ({
  events,
  layout,
  current,
  told,
  onCluster,
}: {
  events: ReadonlyMap<string, DatedEvent>;
  layout: LaneLayout;
  current: string | undefined;
  told: Told;
  onCluster: (ids: readonly string[]) => void;
}) => (
  <>
    <Words layout={layout} />
    {layout.marks.map(({ ids, x, level }) => {
      const [id] = ids;
      const first = events.get(id);
      if (!first) return null;
      const isCluster = ids.length > 1;
      const all = ids.flatMap(each => events.get(each)?.event.title ?? []);
      return (
        <StopMark
          key={id}
          id={isCluster ? clusterId(ids) : id}
          label={
            isCluster
              ? `${first.group.title}, ${plural(ids.length, 'event')}: ${all.join('; ')}. Enter zooms in`
              : eventWords(first)
          }
          {...{ x, current, told }}
          y={layout.lineY + level * LEVEL}
          onPress={isCluster ? () => onCluster(ids) : undefined}
        >
          {isCluster ? (
            <ClusterShape count={ids.length} />
          ) : (
            <ThemeShape theme={first.event.theme} />
          )}
        </StopMark>
      );
    })}
  </>
);

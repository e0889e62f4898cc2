import { useThemeMode } from '@banyan/backstage-plugin-banyan-react';
import { type ReactNode, useId } from 'react';
import { type FrameState, TimeFrame } from '../frame/TimeFrame';
import type { CompanyLook } from '../model/companyLooks';
import { countLabels } from './countLayout';
import { CountMark } from './CountMark';
import { PENDULUM } from './pendulumFrame';
import { countStops, type PendulumModel } from './pendulumModel';
import styles from '../Timelines.module.css';

const Scale = ({
  model: { ticks },
  left,
  right,
}: {
  model: PendulumModel;
  left: number;
  right: number;
}) => (
  <g aria-hidden="true">
    {ticks.map(({ y, words }) => (
      <g key={words}>
        <path d={`M${left} ${y}H${right}`} className={styles.grid} />
        <text x={left - 8} y={y + 4} textAnchor="end" className={styles.tick}>
          {words}
        </text>
      </g>
    ))}
  </g>
);

/** How many services each company had over the years, on a logarithmic scale. */
export const PendulumPicture = ({
  model,
  looks,
  state,
  hasLabels,
  card,
}: {
  model: PendulumModel;
  looks: ReadonlyMap<string, CompanyLook>;
  state: FrameState;
  hasLabels: boolean;
  card: ReactNode;
}) => {
  const mode = useThemeMode();
  const id = useId();
  const { axis, told } = state;
  const { left, right } = axis;
  const labels = hasLabels ? countLabels(model.counts, axis) : new Map();
  return (
    <TimeFrame
      {...{ state, card }}
      label="Number of services of each company over the years, logarithmic scale"
      height={PENDULUM.height}
      tickY={PENDULUM.height - 8}
      stops={countStops(model.counts)}
    >
      {current => (
        <>
          <clipPath id={id}>
            <rect x={left} width={right - left} height={PENDULUM.height} />
          </clipPath>
          <Scale model={model} left={left} right={right} />
          {model.lines.map(({ ref, path }) => (
            <path
              key={ref}
              d={path}
              clipPath={`url(#${id})`}
              color={looks.get(ref)?.colour[mode]}
              className={styles.series}
            />
          ))}
          {model.counts.map(placed => {
            const { point } = placed;
            const look = looks.get(point.group.ref);
            return (
              look && (
                <CountMark
                  key={point.id}
                  {...{ placed, look, current, told }}
                  place={labels.get(point.id)}
                  colour={look.colour[mode]}
                />
              )
            );
          })}
        </>
      )}
    </TimeFrame>
  );
};

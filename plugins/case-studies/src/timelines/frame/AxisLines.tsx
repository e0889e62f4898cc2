import { monthWords } from '../../sources';
import type { TimeAxis } from './timeAxis';
import styles from '../Timelines.module.css';

/** The years of a picture, and the moment that is told of. */
export const AxisLines = ({
  axis: { left, right, x, ticks },
  tickY,
  height,
  crosshair,
}: {
  axis: TimeAxis;
  tickY: number;
  height: number;
  crosshair: number | undefined;
}) => {
  const at = crosshair === undefined ? undefined : x(crosshair);
  return (
    <g aria-hidden="true">
      {ticks.map(tick => (
        <g key={tick.at} transform={`translate(${x(tick.at)} 0)`}>
          <path d={`M0 0V${height}`} className={styles.grid} />
          <text y={tickY} textAnchor="middle" className={styles.tick}>
            {tick.words}
          </text>
        </g>
      ))}
      {crosshair !== undefined &&
        at !== undefined &&
        at >= left &&
        at <= right && (
          <g data-crosshair transform={`translate(${at} 0)`}>
            <path d={`M0 0V${height}`} className={styles.crosshair} />
            <rect
              x="-34"
              y={tickY - 12}
              width="68"
              height="17"
              className={styles.crossGround}
            />
            <text y={tickY} textAnchor="middle" className={styles.crossText}>
              {monthWords(crosshair)}
            </text>
          </g>
        )}
    </g>
  );
};

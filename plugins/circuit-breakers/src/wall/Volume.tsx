import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { radiusShare } from './cellSize';
import { errorBand } from './errorBand';
import { sparkPath } from './sparkPath';
import type { SparkPoint } from './Sparklines';
import styles from './Volume.module.css';

/** The sparkline is a little wider than the circle; never wider than this. */
const WIDEST = 84;

/** The patterns of the bands; once a page. */
export const VolumePatterns = () => (
  <svg width="0" height="0" aria-hidden="true" className={styles.patterns}>
    <defs>
      <pattern
        id="band-some"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
      >
        <circle cx="2.5" cy="2.5" r="1.1" className={styles.ink} />
      </pattern>
      <pattern
        id="band-many"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
      >
        <path d="M-1 6 6-1M-1 1 1-1M4 6 6 4" className={styles.line} />
      </pattern>
      <pattern
        id="band-most"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
      >
        <path d="M0 0 6 6M6 0 0 6" className={styles.line} />
      </pattern>
    </defs>
  </svg>
);

/** The circle of a cell: area by volume, fill and pattern by error band, with the sparkline over it. */
export const Volume = ({
  item,
  full,
  spark,
  size,
}: {
  item: BreakerItem;
  /** The volume of the largest circle. */
  full: number;
  spark: readonly SparkPoint[];
  /** The side of the picture in pixels. */
  size: number;
}) => {
  const share = radiusShare(item, full);
  const band = errorBand(item);
  const isForced = item.state === 'forced-open';
  const r = (share ?? 0.5) * (size / 2 - 2);
  const at = { cx: size / 2, cy: size / 2, r };
  const line = { width: Math.min(WIDEST, size + 10), height: size / 3 };
  const left = (size - line.width) / 2;
  return (
    <svg
      viewBox={`${left} 0 ${line.width} ${size}`}
      width={line.width}
      height={size}
      aria-hidden="true"
      className={styles.volume}
    >
      <circle
        {...at}
        className={styles.circle}
        data-band={isForced ? 'forced' : band}
        data-known={share !== undefined && item.state !== 'unknown'}
      />
      {(band === 'some' || band === 'many' || band === 'most') && (
        <circle {...at} fill={`url(#band-${band})`} />
      )}
      <path
        d={sparkPath(spark, line)}
        transform={`translate(${left} ${(size - line.height) / 2})`}
        className={styles.spark}
      />
    </svg>
  );
};

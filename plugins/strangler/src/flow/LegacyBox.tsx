import { entityTitle } from '@banyan/backstage-plugin-banyan-react';
import { pointsText } from '../page';
import { COLUMNS, type FlowLayout } from './flowLayout';
import type { FlowTotals } from './flowModel';
import { barWords, type StillHere } from './flowWords';
import styles from './Flow.module.css';

const LINE = 14;

/** The legacy in the size that it had, and what of it is left. */
export const LegacyBox = ({
  layout: { legacy: drawn },
  totals,
  legacy,
  still,
}: {
  layout: FlowLayout;
  totals: FlowTotals;
  legacy: string | null;
  still: readonly StillHere[];
}) => {
  const { outline, unknown, filled } = drawn;
  const x = COLUMNS.box;
  const width = COLUMNS.boxWidth;
  const bottom = outline.y + outline.height;
  return (
    <g>
      <text x={x} y={outline.y - 8} className={styles.head}>
        {legacy ? entityTitle(legacy) : 'legacy'}, shrinking
      </text>
      <rect {...{ x, width, ...outline }} className={styles.outline} />
      {unknown.height > 0 && (
        <rect
          {...{ x, width, ...unknown }}
          className={styles.unknown}
          fill="url(#flow-unknown)"
        />
      )}
      <rect
        {...{ x, width, ...filled }}
        className={styles.legacy}
        fill="url(#flow-legacy)"
      />
      <text
        x={COLUMNS.label}
        y={bottom - LINE * still.length - 4}
        className={styles.name}
      >
        {totals.legacy > 0
          ? barWords(totals).legacy.replace('legacy', 'still here')
          : 'nothing is left here'}
      </text>
      {still.map(({ name, points }, place) => {
        const y = bottom - LINE * (still.length - place - 1) - 4;
        return (
          <g key={name}>
            <text x={COLUMNS.label} y={y} className={styles.small}>
              {name}
            </text>
            <text
              x={COLUMNS.width}
              y={y}
              className={styles.small}
              textAnchor="end"
            >
              {pointsText(points)} pt
            </text>
          </g>
        );
      })}
    </g>
  );
};

import {
  entityTitle,
  type ThemedColour,
} from '@banyan/backstage-plugin-banyan-react';
import { type RefObject, useMemo } from 'react';
import { COLUMNS, flowLayout, type FlowLayout } from './flowLayout';
import { type FlowRow, flowTotals, type FlowTotals } from './flowModel';
import { FlowRowMark } from './FlowRowMark';
import { barWords, flowSentence, stillHere } from './flowWords';
import { LegacyBox } from './LegacyBox';
import { useTweened } from './useTweened';
import styles from './Flow.module.css';

const MIDDLE = COLUMNS.bar + COLUMNS.barWidth / 2;

/** Rows whose widths glide when time goes on. */
function useGliding(rows: readonly FlowRow[]): readonly FlowRow[] {
  const values = useTweened(
    rows.flatMap(({ moved, unknown }) => [moved, unknown]),
  );
  return rows.map((row, place) => ({
    ...row,
    moved: values[2 * place],
    unknown: values[2 * place + 1],
  }));
}

const Gateway = ({
  layout: { bar, barUnknown },
  totals,
  facade,
}: {
  layout: FlowLayout;
  totals: FlowTotals;
  facade: string | null;
}) => {
  const words = barWords(totals);
  const y = bar.y + bar.height / 2;
  return (
    <g>
      {facade && (
        <>
          <text
            x={MIDDLE}
            y={bar.y - 22}
            className={styles.head}
            textAnchor="middle"
          >
            {entityTitle(facade)}
          </text>
          <text
            x={MIDDLE}
            y={bar.y - 8}
            className={styles.small}
            textAnchor="middle"
          >
            gateway
          </text>
        </>
      )}
      <rect
        x={COLUMNS.bar}
        width={COLUMNS.barWidth}
        {...bar}
        rx="3"
        className={facade ? styles.gateway : styles.noGateway}
      />
      {barUnknown.height > 0 && (
        <rect
          x={COLUMNS.bar}
          width={COLUMNS.barWidth}
          {...barUnknown}
          className={styles.unknown}
          fill="url(#flow-unknown)"
        />
      )}
      <text x="0" y={y - 4} className={styles.head}>
        callers
      </text>
      <text x="0" y={y + 10} className={styles.small}>
        {facade ? 'all of them' : 'no gateway (MIG-02)'}
      </text>
      {facade && (
        <path
          d={`M64,${y - 8} H${COLUMNS.bar - 8} m-6,-4 l6,4 l-6,4`}
          className={styles.arrow}
        />
      )}
      <text x={COLUMNS.bar - 8} y={bar.y + 12} className={styles.side}>
        {words.moved}
      </text>
      {totals.unknown > 0 && (
        <text x={COLUMNS.bar - 8} y={bar.y + 28} className={styles.side}>
          {words.unknown}
        </text>
      )}
      <text
        x={COLUMNS.bar - 8}
        y={bar.y + bar.height - 4}
        className={styles.side}
      >
        {words.legacy}
      </text>
    </g>
  );
};

/** From the gateway to services that grow and to a legacy that shrinks, at one scale. */
export const FlowPicture = ({
  picture,
  label,
  rows,
  facade,
  legacy,
  colourOf,
  hrefOf,
  onOpen,
}: {
  picture: RefObject<SVGSVGElement>;
  label: string;
  rows: readonly FlowRow[];
  facade: string | null;
  legacy: string | null;
  colourOf: (group: string | null) => ThemedColour;
  hrefOf: (row: FlowRow) => string;
  onOpen: (row: FlowRow) => void;
}) => {
  const gliding = useGliding(rows);
  const layout = useMemo(() => flowLayout(gliding), [gliding]);
  const totals = flowTotals(rows);
  return (
    <div className={styles.scroll}>
      <svg
        ref={picture}
        viewBox={`-2 0 ${layout.width + 4} ${layout.height}`}
        className={styles.picture}
        role="group"
        aria-label={`${label}. ${flowSentence(rows, totals)}`}
      >
        <defs>
          <pattern
            id="flow-unknown"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 3H6" className={styles.hatch} />
          </pattern>
          <pattern
            id="flow-legacy"
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(-45)"
          >
            <rect width="8" height="8" className={styles.legacyFill} />
            <path d="M0 4H8" className={styles.legacyHatch} />
          </pattern>
        </defs>
        <text x={COLUMNS.box} y="14" className={styles.head}>
          new services, growing
        </text>
        <text
          x={COLUMNS.width}
          y="14"
          className={styles.small}
          textAnchor="end"
        >
          routed to new
        </text>
        {layout.legacy.ribbon && (
          <path d={layout.legacy.ribbon} className={styles.legacyRibbon} />
        )}
        {layout.boxes.map((box, place) => (
          <FlowRowMark
            key={box.row.id}
            // What has moved is drawn as it glides; what is said of it is what is true.
            box={{ ...box, row: rows[place] }}
            colour={colourOf(box.row.owner)}
            isDense={layout.isDense}
            href={hrefOf(box.row)}
            onOpen={() => onOpen(rows[place])}
          />
        ))}
        <LegacyBox
          layout={layout}
          totals={totals}
          legacy={legacy}
          still={stillHere(rows)}
        />
        <Gateway layout={layout} totals={totals} facade={facade} />
      </svg>
    </div>
  );
};

import type { TimelineResponse } from '@banyan/backstage-plugin-banyan-common';
import { usePlotArea, useXAxisScale, ZIndexLayer } from 'recharts';
import { stallNote, stallTitle, stallWords } from './stallSpans';
import styles from './Burnup.module.css';

/** Behind the lines. */
const BEHIND = -50;
/** So wide the words of a bracket need it to be, in pixels. */
const ROOM_FOR_WORDS = 96;
const TICK = 5;
/** Brackets one after the other stand at different heights, so that their words do not meet. */
const HEIGHTS = [0.56, 0.7];

/** Times in which nothing moved: hatched, in brackets, with words. */
export const StallLayer = ({
  stalls,
}: {
  stalls: TimelineResponse['stalls'];
}) => {
  const x = useXAxisScale();
  const plot = usePlotArea();
  if (!x || !plot) return null;
  return (
    <ZIndexLayer zIndex={BEHIND}>
      {stalls.map((stall, place) => {
        const left = x(stall.from) ?? 0;
        const right = x(stall.to) ?? left;
        const y = plot.y + plot.height * HEIGHTS[place % HEIGHTS.length];
        const middle = (left + right) / 2;
        return (
          <g key={stall.from} role="img" aria-label={stallWords(stall)}>
            <title>{stallWords(stall)}</title>
            <rect
              x={left}
              y={plot.y}
              width={right - left}
              height={plot.height}
              fill="url(#burnup-stall)"
            />
            <path
              className={styles.bracket}
              d={`M${left} ${y - TICK}v${2 * TICK}M${left} ${y}H${right}M${right} ${y - TICK}v${2 * TICK}`}
            />
            {right - left >= ROOM_FOR_WORDS && (
              <g
                className={styles.bracketWords}
                textAnchor="middle"
                paintOrder="stroke"
              >
                <text x={middle} y={y - 9} fontWeight="700">
                  ▲ {stallTitle(stall)}
                </text>
                <text x={middle} y={y + 16}>
                  {stallNote(stall)}
                </text>
              </g>
            )}
          </g>
        );
      })}
    </ZIndexLayer>
  );
};

import {
  mapPalette,
  type UnitColourOf,
  useThemeMode,
  useSize,
} from '@banyan/backstage-plugin-banyan-react';
import { useEffect, useMemo, useRef } from 'react';
import { matrixKeys } from './matrixKeys';
import { densities } from './model/density';
import { sentenceOf } from './model/cellWords';
import type { Matrix, Spot } from './model/matrix';
import type { Reach } from './model/reach';
import { frameOf } from './paint/frame';
import { useMatrixPainter } from './useMatrixPainter';
import { useMatrixPointer } from './useMatrixPointer';
import { useMatrixZoom } from './useMatrixZoom';
import { ZoomTools } from './ZoomTools';
import styles from './Matrix.module.css';

type MatrixCanvasProps = {
  label: string;
  matrix: Matrix;
  reach?: Reach;
  colourOf: UnitColourOf;
  cursor?: Spot;
  pinned?: Spot;
  onCursor: (spot: Spot | undefined) => void;
  onPin: (spot: Spot | undefined) => void;
};

/** The matrix on a canvas: by keyboard arrows move, j and k go to what is at odds, Enter pins, f fits. */
export const MatrixCanvas = (props: MatrixCanvasProps) => {
  const { label, matrix, reach, colourOf } = props;
  const { cursor, pinned, onCursor, onPin } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const element = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(element);
  const frame = useMemo(() => frameOf(width, height), [width, height]);
  const mode = useThemeMode();
  const size = matrix.rows.length;
  const { look, ...zoom } = useMatrixZoom(canvas, frame.grid, size);
  const { zoomBy, fit, reveal, centre } = zoom;
  const densityOf = useMemo(() => densities(matrix, reach), [matrix, reach]);
  const { hover, handlers } = useMatrixPointer({
    frame,
    look,
    size,
    onCentre: centre,
    onPick: spot => {
      onCursor(spot);
      onPin(spot);
    },
  });
  const spot = cursor ?? pinned;
  const { from, to } = spot ?? {};
  useEffect(() => {
    if (from !== undefined && to !== undefined) reveal({ from, to });
  }, [from, to, reveal]);
  useMatrixPainter(canvas, {
    matrix,
    reach,
    densityOf,
    frame,
    look,
    palette: mapPalette(mode),
    unitColour: unit => colourOf(unit)[mode],
    cursor,
    pinned,
    hover,
  });

  return (
    <div className={styles.matrix}>
      <ZoomTools onZoom={zoomBy} onFit={fit} />
      {/* A matrix is operated as a whole: role application takes keys and focus. */}
      {/* eslint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
      <div
        ref={element}
        className={styles.frame}
        role="application"
        aria-label={label}
        aria-roledescription="matrix"
        tabIndex={0}
        onKeyDown={matrixKeys({
          matrix,
          cursor: spot,
          onCursor,
          onPin,
          zoomBy,
          fit,
        })}
      >
        <canvas
          ref={canvas}
          className={styles.canvas}
          aria-hidden="true"
          {...handlers}
        />
      </div>
      {/* eslint-enable */}
      <div className={styles.said}>
        <p role="status" aria-live="polite" data-covered={Boolean(hover)}>
          {spot ? sentenceOf(matrix, spot, reach) : ''}
        </p>
        {hover && <p aria-hidden="true">{sentenceOf(matrix, hover, reach)}</p>}
      </div>
    </div>
  );
};

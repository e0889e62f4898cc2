import { useEffect, useMemo, useRef } from 'react';
import { useThemeMode } from '../colour';
import { isLegible } from './legible';
import { litEdges } from './litEdges';
import type { Lit } from './litTargets';
import { MapControls } from './MapControls';
import { areaAround, boxOf, type MapModel, type MapTarget } from './mapModel';
import { mapPalette } from './mapPalette';
import type { MapDetail } from './openAreas';
import { useExpandedInView } from './useExpandedInView';
import { useMapExpansion } from './useMapExpansion';
import { useMapKeys } from './useMapKeys';
import { useMapLook } from './useMapLook';
import { useMapPainter } from './useMapPainter';
import { useMapPointer } from './useMapPointer';
import { useMapScene } from './useMapScene';
import { useMapZoom } from './useMapZoom';
import { useSize } from './useSize';
import styles from './MapCanvas.module.css';

/** What a map shows and tells. @public */
export type MapCanvasProps = {
  label: string;
  model: MapModel;
  /** How much is wanted; below a readable size less is shown. */
  detail: MapDetail;
  lit?: Lit;
  /** Brought into view when it changes. */
  look?: MapTarget;
  describe: (target: MapTarget) => string;
  onDetail: (detail: MapDetail) => void;
  /** Tells what is shown in fact, whenever that changes. */
  onShown?: (shown: MapDetail) => void;
  onHover: (target: MapTarget | undefined) => void;
  onSelect: (target: MapTarget | undefined) => void;
  onOpen: (target: MapTarget) => void;
};

/**
 * Nested areas with chips and the edges between them, on a canvas: pan, zoom, expand and
 * collapse; by keyboard arrows to the nearest, Enter into, Backspace out, c along a call,
 * Space selects.
 *
 * @public
 */
export const MapCanvas = (props: MapCanvasProps) => {
  const { label, model, detail, lit, look: lookAt, describe } = props;
  const { onDetail, onShown, onHover, onSelect, onOpen } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const zoom = useMapZoom(canvas, size, model);
  const { transform, zoomBy, zoomTo, show } = zoom;
  const shownScene = useMapScene(model, detail, transform.k);
  const { scene, shown, scales } = shownScene;
  const lights = useMemo(
    () => litEdges(model, scene, lit),
    [model, scene, lit],
  );
  const palette = mapPalette(useThemeMode());
  const look = { transform, size, scales };

  const { toggle, reveal, showLevel, collapseAll } = useMapExpansion(
    model,
    shownScene,
    { onDetail, zoomTo },
  );
  const keys = useMapKeys({
    model,
    scene,
    zoomBy,
    onSelect,
    onOpen,
    onCollapse: toggle,
    onFocus: target => {
      reveal(target);
      if (isLegible(model, target, look)) return;
      const around = areaAround(model, target);
      show(target.kind === 'chip' ? model.areas[around] : boxOf(model, target));
    },
  });
  const pointer = useMapPointer({
    model,
    scene,
    transform,
    onHover,
    onClick: target => {
      keys.setFocus(target);
      onSelect(target);
    },
    onMark: toggle,
    onDoubleClick: target => {
      if (target.kind === 'chip') onOpen(target);
      else if (scene.stateOf(target.place).mark) toggle(target.place);
      else show(boxOf(model, target));
    },
  });
  const { focus } = keys;
  const { hover } = pointer;
  useMapLook(model, { look: lookAt, lit }, { zoom, scales });
  useExpandedInView(model, shown.expanded, { zoom, scales });
  useMapPainter(canvas, {
    model,
    scene,
    palette,
    transform,
    size,
    lit,
    lights,
    hover,
    focus,
  });
  useEffect(() => onShown?.(shown), [onShown, shown]);

  return (
    <div className={styles.map}>
      <MapControls
        shown={shown}
        onLevel={showLevel}
        onCollapse={collapseAll}
        onZoom={zoomBy}
        onFit={zoom.fit}
      />
      {/* A map is operated as a whole: role application takes keys and focus. */}
      {/* eslint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
      <div
        ref={frame}
        className={styles.frame}
        role="application"
        aria-label={label}
        aria-roledescription="map"
        tabIndex={0}
        {...keys.handlers}
      >
        <canvas
          ref={canvas}
          className={styles.canvas}
          aria-hidden="true"
          title={hover && describe(hover)}
          {...pointer.handlers}
        />
      </div>
      {/* eslint-enable */}
      <p className={styles.said} role="status" aria-live="polite">
        {focus ? describe(focus) : ''}
      </p>
    </div>
  );
};

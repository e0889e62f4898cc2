import {
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useThemeMode } from '../colour';
import type { Lit } from './litTargets';
import { MapControls } from './MapControls';
import { mapIndex, targetAt } from './mapIndex';
import { coarser, levelAt, levelScales, type MapLevel } from './mapLevel';
import { boxOf, type MapModel, type MapTarget } from './mapModel';
import { mapPalette } from './mapPalette';
import { mapScene } from './mapScene';
import { moveFocus } from './moveFocus';
import { useMapPainter } from './useMapPainter';
import { useMapZoom } from './useMapZoom';
import { useSize } from './useSize';
import styles from './MapCanvas.module.css';

/** What a map shows and tells. @public */
export type MapCanvasProps = {
  label: string;
  model: MapModel;
  lit?: Lit;
  /** Brought into view when it changes. */
  look?: MapTarget;
  describe: (target: MapTarget) => string;
  onHover: (target: MapTarget | undefined) => void;
  onSelect: (target: MapTarget | undefined) => void;
  onOpen: (target: MapTarget) => void;
};

const KEYS = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Enter',
  'Backspace',
  'c',
]);

const all = ({ width, height }: MapModel) => ({ x: 0, y: 0, width, height });

/**
 * Nested areas with chips and the calls between them, on a canvas: pan, zoom, and by keyboard
 * arrows to the nearest, Enter into, Backspace out, c along a call, Space selects.
 *
 * @public
 */
export const MapCanvas = (props: MapCanvasProps) => {
  const { label, model, lit, look, describe, onHover, onSelect, onOpen } =
    props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const { transform, zoomBy, show, begin } = useMapZoom(canvas, size);
  const [hover, setHover] = useState<MapTarget>();
  const [focus, setFocus] = useState<MapTarget>();
  const palette = mapPalette(useThemeMode());
  const index = useMemo(() => mapIndex(model), [model]);
  const scales = useMemo(() => levelScales(model), [model]);
  const [cap, setCap] = useState<MapLevel>('service');
  const level = coarser(cap, levelAt(scales, transform.k));
  const scene = useMemo(() => mapScene(model, level), [model, level]);
  useMapPainter(canvas, {
    model,
    index,
    scene,
    palette,
    transform,
    size,
    lit,
    hover,
    focus,
  });

  const { width: mapWidth, height: mapHeight } = model;
  useEffect(
    () => begin({ x: 0, y: 0, width: mapWidth, height: mapHeight }),
    [begin, mapWidth, mapHeight],
  );
  useEffect(() => {
    if (look) show(boxOf(model, look), 1.2);
    // A new model keeps the view; only a new place to look moves it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [look?.kind, look?.place, show]);

  const under = (event: PointerEvent | React.MouseEvent) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const [x, y] = transform.invert([
      event.clientX - left,
      event.clientY - top,
    ]);
    return targetAt(model, index, { x, y, isShown: scene.isShown });
  };
  const point = (event: PointerEvent) => {
    const target = under(event);
    if (target?.kind === hover?.kind && target?.place === hover?.place) return;
    setHover(target);
    onHover(target);
  };
  const bringIntoView = useCallback(
    (target: MapTarget) => {
      const { x, y, width, height } = boxOf(model, target);
      const [left, top] = transform.apply([x, y]);
      const [right, bottom] = transform.apply([x + width, y + height]);
      const isInside =
        left >= 0 && top >= 0 && right <= size.width && bottom <= size.height;
      if (!isInside || !scene.isShown(target))
        show(
          boxOf(
            model,
            target.kind === 'chip'
              ? { kind: 'area', place: model.chips[target.place].area }
              : target,
          ),
        );
    },
    [model, scene, show, size, transform],
  );
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      setFocus(undefined);
      onSelect(undefined);
      return;
    }
    if (event.key === '+' || event.key === '-') {
      zoomBy(event.key === '+' ? 1.4 : 1 / 1.4);
      return;
    }
    if (event.key === ' ' && focus) {
      event.preventDefault();
      onSelect(focus);
      return;
    }
    if (!KEYS.has(event.key)) return;
    event.preventDefault();
    const next = moveFocus(model, focus, event.key);
    if (next) {
      setFocus(next);
      setCap('service');
      bringIntoView(next);
    } else if (event.key === 'Enter' && focus) onOpen(focus);
  };

  return (
    <div className={styles.map}>
      <MapControls
        level={level}
        onLevel={wanted => {
          setCap(wanted);
          if (scales[wanted] > transform.k)
            zoomBy((scales[wanted] * 1.02) / transform.k);
        }}
        onZoom={zoomBy}
        onFit={() => show(all(model), 1.2)}
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
        onKeyDown={press}
        onFocus={() => setFocus(now => now ?? moveFocus(model, undefined, ''))}
      >
        <canvas
          ref={canvas}
          className={styles.canvas}
          aria-hidden="true"
          title={hover && describe(hover)}
          onPointerMove={point}
          onPointerLeave={() => {
            setHover(undefined);
            onHover(undefined);
          }}
          onClick={event => onSelect(under(event))}
          onDoubleClick={event => {
            const target = under(event);
            if (target?.kind === 'chip') onOpen(target);
            else if (target) {
              setCap('service');
              show(boxOf(model, target), 2);
            }
          }}
        />
      </div>
      {/* eslint-enable */}
      <p className={styles.said} role="status" aria-live="polite">
        {focus ? describe(focus) : ''}
      </p>
    </div>
  );
};

import {
  entityTitle,
  type UnitColourOf,
} from '@banyan/backstage-plugin-banyan-react';
import { type RefObject, useMemo, useState } from 'react';
import { DomainBox } from './DomainBox';
import { curve, layersLayout } from './layersLayout';
import type { LayersModel, Violation } from './layersModel';
import styles from './Layers.module.css';

const touches = (
  { from, to }: { from: string; to: string },
  ref: string | undefined,
) => ref === undefined || from === ref || to === ref;

/** The text about a violation that is spoken and shown on hover. */
export const violationWords = ({ number, deviation }: Violation) =>
  `${number}: ${entityTitle(deviation.from)} to ${entityTitle(deviation.to)}. ${deviation.reason}`;

/** Bands from edge to infrastructure; calls behind the boxes, what breaks a rule in front of them. */
export const LayersPicture = ({
  picture,
  model,
  colourOf,
  pinned,
  onPin,
  violationsOnly,
}: {
  picture: RefObject<SVGSVGElement>;
  model: LayersModel;
  colourOf: UnitColourOf;
  pinned?: string;
  onPin: (ref: string) => void;
  violationsOnly: boolean;
}) => {
  const [looked, setLooked] = useState<string>();
  const { width, height, bands, boxes } = useMemo(
    () => layersLayout(model),
    [model],
  );
  const boxOf = new Map(boxes.map(box => [box.domain.ref, box]));
  const focus = looked ?? pinned;
  const near = new Set(
    [...model.calls, ...model.violations]
      .filter(each => focus !== undefined && touches(each, focus))
      .flatMap(({ from, to }) => [from, to]),
  );
  const calls = violationsOnly ? [] : model.calls;
  return (
    <div className={styles.scroll}>
      <svg
        ref={picture}
        viewBox={`0 0 ${width} ${height}`}
        className={styles.picture}
        role="group"
        aria-label="Domains in their layers"
      >
        {bands.map(({ band, y, height: tall }) => (
          <g key={band} transform={`translate(0 ${y})`}>
            <rect
              width={width}
              height={tall - 6}
              rx="4"
              className={styles.band}
            />
            <text x="14" y={tall / 2} className={styles.bandName}>
              {band}
            </text>
          </g>
        ))}
        {calls.map(each => {
          const [from, to] = [boxOf.get(each.from), boxOf.get(each.to)];
          if (!from || !to) return null;
          return (
            <path
              key={`${each.from} ${each.to}`}
              d={curve(from, to).path}
              className={styles.call}
              data-lit={
                (focus !== undefined && touches(each, focus)) || undefined
              }
              data-dim={!touches(each, focus) || undefined}
              strokeWidth={Math.min(6, 1 + each.count)}
            >
              <title>
                {each.count} calls from {from.domain.title} to {to.domain.title}
              </title>
            </path>
          );
        })}
        {boxes.map(box => (
          <DomainBox
            key={box.domain.ref}
            box={box}
            colour={colourOf(box.domain.unit)}
            isDim={
              focus !== undefined &&
              focus !== box.domain.ref &&
              !near.has(box.domain.ref)
            }
            isPinned={pinned === box.domain.ref}
            onLook={setLooked}
            onPin={onPin}
          />
        ))}
        {model.violations.map(each => {
          const [from, to] = [boxOf.get(each.from), boxOf.get(each.to)];
          if (!from || !to) return null;
          const { path, middle } = curve(from, to, 7 * (each.number % 5) - 14);
          return (
            <g
              key={each.number}
              data-dim={!touches(each, focus) || undefined}
              className={styles.violation}
            >
              <title>{violationWords(each)}</title>
              <path d={path} />
              <circle cx={middle.x} cy={middle.y} r="9" />
              <text x={middle.x} y={middle.y + 4}>
                {each.number}
              </text>
            </g>
          );
        })}
      </svg>
      <p className={styles.live} role="status">
        {focus && boxOf.has(focus)
          ? `${model.calls.filter(({ from }) => from === focus).length} domains called, called by ${model.calls.filter(({ to }) => to === focus).length}`
          : ''}
      </p>
    </div>
  );
};

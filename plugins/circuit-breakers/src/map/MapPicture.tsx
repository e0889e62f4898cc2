import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import type { UnitColourOf } from '@banyan/backstage-plugin-banyan-react';
import { type KeyboardEvent, type RefObject, useMemo, useState } from 'react';
import { organisationTitle } from '../state';
import type { BlastRoles } from './blastRoles';
import { BreakerMark } from './BreakerMark';
import { MapCallLine } from './MapCallLine';
import type { MapPlan } from './mapPlan';
import { MapServiceBox } from './MapServiceBox';
import { nextMark } from './nextMark';
import type { PlacedCall } from './placedCalls';
import type { SvgZoom } from './useSvgZoom';
import { worstBreaker } from './worstBreaker';
import styles from './Map.module.css';

const STEP = 1.4;

const inReadingOrder = (a: PlacedCall, b: PlacedCall) =>
  a.middle.y - b.middle.y || a.middle.x - b.middle.x;

/** One mark has the focus; the arrow keys give it to another, plus, minus and 0 zoom. */
function useMarkKeys(
  picture: RefObject<SVGSVGElement>,
  marks: readonly PlacedCall[],
  zoom: SvgZoom,
) {
  const [chosen, setChosen] = useState<string>();
  const current = marks.some(({ id }) => id === chosen) ? chosen : marks[0]?.id;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+') zoom.zoomBy(STEP);
    else if (event.key === '-') zoom.zoomBy(1 / STEP);
    else if (event.key === '0') zoom.fit();
    else {
      const next = nextMark(marks, current, event.key);
      if (!next) return;
      setChosen(next.id);
      zoom.reveal(next.middle);
      const all = picture.current?.querySelectorAll<SVGElement>('[data-call]');
      [...(all ?? [])].find(({ dataset }) => dataset.call === next.id)?.focus();
    }
    event.preventDefault();
  };
  return { current, onKeyDown, choose: setChosen };
}

type MapPictureProps = {
  plan: MapPlan;
  byId: ReadonlyMap<string, BreakerItem>;
  colourOf: UnitColourOf;
  /** Absent = no breaker is selected, or what it does is not known yet. */
  roles?: BlastRoles;
  selected?: string;
  onSelect: (id: string | undefined) => void;
  height: number;
  zoom: SvgZoom;
  picture: RefObject<SVGSVGElement>;
  content: RefObject<SVGGElement>;
};

/** The calls with a breaker's mark on each that has one; organizations one below the other. */
export const MapPicture = ({
  plan,
  byId,
  colourOf,
  roles,
  selected,
  onSelect,
  height,
  zoom,
  picture,
  content,
}: MapPictureProps) => {
  const marks = useMemo(
    () =>
      plan.calls.filter(({ kind }) => kind === 'breaker').sort(inReadingOrder),
    [plan],
  );
  const keys = useMarkKeys(picture, marks, zoom);
  const breakerOf = ({ breakers }: PlacedCall) => worstBreaker(breakers, byId);
  return (
    <svg
      ref={picture}
      height={height}
      className={styles.picture}
      role="group"
      aria-label={`${plan.services.length} services and their calls, ${marks.length} with a breaker. Arrow keys go from breaker to breaker, Enter shows who feels it, plus, minus and 0 zoom.`}
      onKeyDown={keys.onKeyDown}
    >
      <defs>
        <marker
          id="call-end"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 1 7 4 0 7z" className={styles.arrow} />
        </marker>
      </defs>
      <g ref={content}>
        {plan.bands.map(({ ref, y, height: tall }) => (
          <g key={ref ?? ''} transform={`translate(0 ${y})`}>
            <text x="16" y="16" className={styles.bandName} direction="auto">
              {organisationTitle(ref ?? null)}
            </text>
            <path
              d={`M16 ${tall + 6}H${plan.width - 16}`}
              className={styles.bandLine}
            />
          </g>
        ))}
        {plan.calls.map(call => (
          <MapCallLine
            key={call.id}
            call={call}
            state={breakerOf(call)?.state}
            isLit={roles?.isLit(call.id) ?? false}
            isDim={roles !== undefined && !roles.isLit(call.id)}
          />
        ))}
        {plan.services.map(service => (
          <MapServiceBox
            key={service.ref}
            service={service}
            colourOf={colourOf}
            role={roles?.roleOf(service.ref)}
          />
        ))}
        {marks.map(call => {
          const breaker = breakerOf(call);
          return (
            breaker && (
              <BreakerMark
                key={call.id}
                call={call}
                breaker={breaker}
                isSelected={
                  selected !== undefined && call.breakers.includes(selected)
                }
                isDim={roles !== undefined && !roles.isLit(call.id)}
                isStop={call.id === keys.current}
                onSelect={id => {
                  keys.choose(call.id);
                  onSelect(id);
                }}
              />
            )
          );
        })}
      </g>
    </svg>
  );
};

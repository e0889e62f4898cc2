import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import {
  colourOfUnits,
  unitsOfOrganisations,
  useScopeOptions,
  useSize,
  ZoomButtons,
} from '@banyan/backstage-plugin-banyan-react';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { BlastRoles } from './blastRoles';
import { MapLegend } from './MapLegend';
import { MapPicture } from './MapPicture';
import type { MapPlan } from './mapPlan';
import { useSvgZoom } from './useSvgZoom';
import styles from './Map.module.css';

const HEIGHT = { least: 260, most: 1_400 };
const LEGIBLE = 0.6;

/** As high as the whole takes at its width, within what a screen shows. */
const heightOf = ({ width, height }: MapPlan, room: number) => {
  const scale = Math.min(1, Math.max(LEGIBLE, room / width));
  return Math.min(HEIGHT.most, Math.max(HEIGHT.least, height * scale));
};

/** The picture in its frame, with its zoom and its legend. */
export const MapView = ({
  plan,
  byId,
  roles,
  selected,
  onSelect,
  picture,
}: {
  plan: MapPlan;
  byId: ReadonlyMap<string, BreakerItem>;
  roles?: BlastRoles;
  selected?: string;
  onSelect: (id: string | undefined) => void;
  picture: RefObject<SVGSVGElement>;
}) => {
  const frame = useRef<HTMLDivElement>(null);
  const content = useRef<SVGGElement>(null);
  const { width } = useSize(frame);
  const height = heightOf(plan, width);
  const zoom = useSvgZoom(picture, content, {
    frame: { width, height },
    whole: plan,
  });
  const { reveal } = zoom;
  useEffect(() => {
    const mark = plan.calls.find(
      ({ breakers }) => selected !== undefined && breakers.includes(selected),
    );
    if (mark) reveal(mark.middle);
  }, [plan, selected, reveal]);
  const options = useScopeOptions();
  const colourOf = useMemo(
    () => colourOfUnits(unitsOfOrganisations(options ?? [])),
    [options],
  );
  return (
    <div ref={frame} className={styles.frame}>
      <div className={styles.zoom}>
        <ZoomButtons onZoom={zoom.zoomBy} onFit={zoom.fit} />
      </div>
      <MapPicture
        plan={plan}
        byId={byId}
        colourOf={colourOf}
        roles={roles}
        selected={selected}
        onSelect={onSelect}
        height={height}
        zoom={zoom}
        picture={picture}
        content={content}
      />
      <MapLegend />
    </div>
  );
};

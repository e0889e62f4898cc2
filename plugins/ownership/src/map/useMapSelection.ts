import {
  type Lit,
  litTargets,
  type MapModel,
  type MapTarget,
  onMap,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo, useState } from 'react';
import { depthOf, stepsOf } from './mapDepth';
import { areaOf, findOnMap } from './ownershipMap';

/** What of the map is lit, and why. */
export type MapSelection = {
  lit?: Lit;
  /** What the text of the search found. */
  found?: MapTarget;
  onHover: (target: MapTarget | undefined) => void;
};

/** A preview lights a team or what is in it, not whole units and companies. */
const isPreview = ({ areas }: MapModel, { kind, place }: MapTarget) =>
  kind === 'chip' || areas[place].level === 'team';

/** Lights what was searched, else the selected team, else what the pointer is on. */
export function useMapSelection(model: MapModel, url: UrlState): MapSelection {
  const [lastHover, onHover] = useState<MapTarget>();
  const hover = onMap(model, lastHover);
  const text = url.get('q') ?? '';
  const team = url.get('team');
  const steps = stepsOf(depthOf(url.get('depth')));
  const found = useMemo(() => findOnMap(model, text), [model, text]);
  const selected = useMemo(() => areaOf(model, team), [model, team]);
  const preview = hover && isPreview(model, hover) ? hover : undefined;
  const target = found ?? selected ?? preview;
  const lit = useMemo(
    () => target && litTargets(model, target, steps),
    [model, target, steps],
  );
  return { lit, found, onHover };
}

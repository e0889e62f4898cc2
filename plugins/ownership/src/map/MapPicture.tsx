import {
  litTargets,
  MapCanvas,
  type MapModel,
  type MapTarget,
} from '@banyan/backstage-plugin-banyan-react';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { useCallback, useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { TabProps } from '../page/TabProps';
import { describeTarget } from './describeTarget';
import { Legend } from './Legend';
import { depthOf, stepsOf } from './mapDepth';
import { areaOf, findOnMap } from './ownershipMap';
import { teamDetails } from './teamDetails';
import { TeamPanel } from './TeamPanel';
import styles from './MapTab.module.css';

const groupAt = (
  model: MapModel,
  target: MapTarget | undefined,
): string | undefined => {
  if (!target) return undefined;
  const { kind, place } = target;
  return model.areas[kind === 'area' ? place : model.chips[place].area].ref;
};

/** The map with its legend, and the selected group beside it. */
export const MapPicture = ({
  view,
  colourOf,
  url,
  model,
}: TabProps & { model: MapModel }) => {
  const [hover, setHover] = useState<MapTarget>();
  const navigate = useNavigate();
  const hrefOf = useEntityRefLink();
  const team = url.get('team');
  const text = url.get('q') ?? '';
  const depth = depthOf(url.get('depth'));
  const details = useMemo(
    () => (team ? teamDetails(view, team) : undefined),
    [view, team],
  );
  const pinned = useMemo(
    () => findOnMap(model, text) ?? areaOf(model, team),
    [model, text, team],
  );
  const isPreview =
    hover?.kind === 'chip' ||
    (hover?.kind === 'area' && model.areas[hover.place]?.level === 'team');
  const target = pinned ?? (isPreview ? hover : undefined);
  const lit = useMemo(
    () => target && litTargets(model, target, stepsOf(depth)),
    [model, target, depth],
  );
  const describe = useCallback(
    (one: MapTarget) => describeTarget(view, model, one),
    [view, model],
  );
  const open = (one: MapTarget) => {
    const ref =
      one.kind === 'chip'
        ? model.chips[one.place].ref
        : model.areas[one.place].ref;
    if (ref) navigate(hrefOf(ref));
  };
  return (
    <div className={styles.columns} data-selected={details !== undefined}>
      <div className={styles.picture}>
        <MapCanvas
          label={`Map of ${model.chips.length} components and their owners`}
          model={model}
          lit={lit}
          look={text ? pinned : undefined}
          describe={describe}
          onHover={setHover}
          onSelect={one => url.set({ team: groupAt(model, one) })}
          onOpen={open}
        />
        <Legend />
      </div>
      {details && (
        <TeamPanel
          details={details}
          colourOf={colourOf}
          depth={depth}
          onDepth={next => url.set({ depth: next === '1' ? undefined : next })}
          onClose={() => url.set({ team: undefined })}
        />
      )}
    </div>
  );
};

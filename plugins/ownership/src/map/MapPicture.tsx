import {
  areaStates,
  MapCanvas,
  type MapDetail,
  type MapModel,
  type MapTarget,
  revealed,
  withCollapsed,
  withExpanded,
} from '@banyan/backstage-plugin-banyan-react';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { useCallback, useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { TabProps } from '../page/TabProps';
import { describeTarget } from './describeTarget';
import { Found } from './Found';
import { Legend } from './Legend';
import { useMapDetail } from './mapDetail';
import { areaOf } from './ownershipMap';
import { teamDetails } from './teamDetails';
import { TeamPanel } from './TeamPanel';
import { useMapSelection } from './useMapSelection';
import styles from './MapTab.module.css';

const groupAt = (
  model: MapModel,
  target: MapTarget | undefined,
): string | undefined => {
  if (!target) return undefined;
  const { kind, place } = target;
  return model.areas[kind === 'area' ? place : model.chips[place].area].ref;
};

const refOf = ({ areas, chips }: MapModel, { kind, place }: MapTarget) =>
  kind === 'chip' ? chips[place].ref : areas[place].ref;

/** The map with its legend, and the selected group beside it. */
export const MapPicture = ({
  view,
  colourOf,
  url,
  model,
}: TabProps & { model: MapModel }) => {
  const navigate = useNavigate();
  const hrefOf = useEntityRefLink();
  const { detail: wanted, setDetail } = useMapDetail(url);
  const { lit, found, onHover } = useMapSelection(model, url);
  // What was searched is shown even inside what is collapsed, for as long as it is searched.
  const detail = useMemo(
    () => (found ? revealed(model, wanted, found) : wanted),
    [model, wanted, found],
  );
  const [shown, setShown] = useState<MapDetail>(detail);
  const states = useMemo(() => areaStates(model, shown), [model, shown]);
  const hasStores = useMemo(
    () => model.chips.some(({ isStore }) => isStore),
    [model],
  );
  const team = url.get('team');
  const details = useMemo(
    () => (team ? teamDetails(view, team) : undefined),
    [view, team],
  );
  const selected = areaOf(model, team)?.place;
  const mark = selected === undefined ? undefined : states[selected].mark;
  const describe = useCallback(
    (one: MapTarget) => {
      const sentence = describeTarget(view, model, one);
      const state = one.kind === 'area' ? states[one.place] : undefined;
      return state?.mark === 'expand' ? `${sentence} Enter expands.` : sentence;
    },
    [view, model, states],
  );
  const toggle = (area: number) =>
    setDetail(
      states[area].mark === 'expand'
        ? withExpanded(shown, model.areas[area])
        : withCollapsed(model.areas, shown, area),
    );
  return (
    <div className={styles.columns} data-selected={details !== undefined}>
      <div className={styles.picture}>
        <Found url={url} model={model} found={found} lit={lit} />
        <MapCanvas
          label={`Map of ${model.chips.length} components${hasStores ? ' and stores' : ''} and their owners`}
          model={model}
          detail={detail}
          lit={lit}
          look={found}
          describe={describe}
          onDetail={setDetail}
          onShown={setShown}
          onHover={onHover}
          onSelect={one => url.set({ team: groupAt(model, one) })}
          onOpen={one => {
            const ref = refOf(model, one);
            if (ref) navigate(hrefOf(ref));
          }}
        />
        <Legend hasStores={hasStores} />
      </div>
      {details && (
        <TeamPanel
          details={details}
          colourOf={colourOf}
          url={url}
          mark={mark}
          onMark={() => selected !== undefined && toggle(selected)}
        />
      )}
    </div>
  );
};

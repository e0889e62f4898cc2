import {
  AnswerLine,
  Choice,
  csv,
  StatusText,
  type Topology,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo, useRef } from 'react';
import { type LiveBreakers, useBlastRadius } from '../data';
import { BlastPanel } from './BlastPanel';
import { blastRoles } from './blastRoles';
import { mapPlan } from './mapPlan';
import { MAP_CSV, mapRows } from './mapRows';
import { MAP_RULES } from './mapRules';
import { mapAnswer } from './mapSentence';
import { MapTable } from './MapTable';
import { MapView } from './MapView';
import { LooseBreakers } from './LooseBreakers';
import { NothingOnMap } from './NothingOnMap';
import { PictureExport } from './PictureExport';
import { useCallMap } from './useCallMap';
import styles from './Map.module.css';

const EXTENTS = [
  ['around', 'Around breakers'],
  ['all', 'All calls'],
] as const;

const VIEWS = [
  ['picture', 'Picture'],
  ['table', 'Table'],
] as const;

/** The map with its answer, its tools and what is selected. */
export const MapContent = ({
  topology,
  live: { items, byId },
}: {
  topology: Topology;
  live: LiveBreakers;
}) => {
  const url = useUrlState();
  const picture = useRef<SVGSVGElement>(null);
  const extent = url.get('show') === 'all' ? 'all' : 'around';
  const map = useCallMap(topology, items, extent);
  const plan = useMemo(() => mapPlan(map), [map]);
  const selected = byId.get(url.get('breaker') ?? '');
  const blast = useBlastRadius(selected?.id);
  const fallback = url.get('fallback') === 'fails' ? 'fails' : 'holds';
  const roles = useMemo(
    () =>
      selected && blast.value && blastRoles(blast.value, fallback, selected),
    [selected, blast.value, fallback],
  );
  const answer = mapAnswer(items, map);
  const rows = mapRows(map, byId);
  const isTable = url.get('view') === 'table';
  const select = (breaker: string | undefined) =>
    url.set({ breaker, fallback: undefined });
  return (
    <>
      <AnswerLine facts={answer.facts} rules={MAP_RULES}>
        <StatusText status={answer.status}>{answer.text}</StatusText>
      </AnswerLine>
      <div className={styles.tools}>
        <Choice
          label="Which calls"
          options={EXTENTS}
          value={extent}
          onChange={show => url.set({ show: show === 'all' ? show : '' })}
        />
        <Choice
          label="View"
          options={VIEWS}
          value={isTable ? 'table' : 'picture'}
          onChange={view => url.set({ view: view === 'table' ? view : '' })}
        />
        <PictureExport
          name="circuit-breakers-map"
          title={answer.text}
          picture={picture}
          size={plan}
          rows={() => csv(MAP_CSV, rows)}
        />
      </div>
      {rows.length === 0 ? (
        <NothingOnMap />
      ) : (
        <div className={styles.beside} data-beside={selected !== undefined}>
          {isTable ? (
            <MapTable
              rows={rows}
              url={url}
              selected={selected?.id}
              onSelect={select}
            />
          ) : (
            <MapView
              plan={plan}
              byId={byId}
              roles={roles}
              selected={selected?.id}
              onSelect={select}
              picture={picture}
            />
          )}
          {selected && (
            <BlastPanel
              breaker={selected}
              blast={blast}
              fallback={fallback}
              onFallback={next =>
                url.set({ fallback: next === 'fails' ? next : undefined })
              }
              onClose={() => select(undefined)}
            />
          )}
        </div>
      )}
      <LooseBreakers ids={map.loose} byId={byId} />
    </>
  );
};

import type { OverlaysResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  ErrorState,
  LoadingState,
  useTopology,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo, useRef } from 'react';
import { FilterBar } from '../filters/FilterBar';
import { useNodeFilter } from '../filters/useNodeFilter';
import type { TabProps } from '../page/TabProps';
import { OverlayTools } from '../tribes/OverlayTools';
import { PracticeNote } from '../tribes/PracticeNote';
import { withMembers } from '../tribes/withMembers';
import { MapExport } from './MapExport';
import { MapOrTable } from './MapOrTable';
import { MapPicture } from './MapPicture';
import { MapTable } from './MapTable';
import { ownershipMap } from './ownershipMap';

/** The last value that was there, so that a map stays while another one is on its way. */
function useLast<T>(value: T | undefined): T | undefined {
  const last = useRef(value);
  if (value !== undefined) last.current = value;
  return last.current;
}

/** The organisation as nested areas, its components in them and the calls between. */
export const AreasTab = (props: TabProps & { overlays?: OverlaysResponse }) => {
  const { view, colourOf, url, overlays } = props;
  const { scope, history } = view.info;
  const filter = useNodeFilter(url);
  const { stores } = filter;
  const layout = useTopology('layout', { scope, history, stores });
  const places = useLast(layout.value);
  const overlay = overlays?.overlays.find(
    ({ ref }) => ref === url.get('practice'),
  );
  const model = useMemo(
    () =>
      places &&
      withMembers(ownershipMap(view, places, { colourOf, filter }), overlay),
    [view, places, colourOf, filter, overlay],
  );
  const isTable = url.get('as') === 'table';
  return (
    <section aria-label="Map">
      <FilterBar
        url={url}
        view={view}
        placeholder={
          stores
            ? 'Find a team, component or store'
            : 'Find a team or component'
        }
      >
        <OverlayTools overlays={overlays} url={url} />
        {model && <MapExport view={view} model={model} />}
        <MapOrTable url={url} isTable={isTable} />
      </FilterBar>
      {overlay && <PracticeNote overlay={overlay} view={view} />}
      {!isTable && layout.loading && !model && (
        <LoadingState label="Loading the map" heights={[480]} />
      )}
      {!isTable && layout.error && !model && (
        <ErrorState
          title="The map could not be laid out; the table has the same rows"
          error={layout.error}
          retry={layout.retry}
        />
      )}
      {!isTable && model && <MapPicture {...props} model={model} />}
      <MapTable {...props} isWhole={isTable} />
    </section>
  );
};

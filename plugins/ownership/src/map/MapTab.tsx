import {
  ErrorState,
  LoadingState,
  useTopology,
} from '@banyan/backstage-plugin-banyan-react';
import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { useMemo } from 'react';
import { FilterBar } from '../filters/FilterBar';
import { useNodeFilter } from '../filters/useNodeFilter';
import type { TabProps } from '../page/TabProps';
import { MapExport } from './MapExport';
import { MapPicture } from './MapPicture';
import { MapTable } from './MapTable';
import { ownershipMap } from './ownershipMap';

/** The organisation as nested areas, its components in them and the calls between. */
export const MapTab = (props: TabProps) => {
  const { view, colourOf, url } = props;
  const { scope, history } = view.info;
  const layout = useTopology('layout', { scope, history });
  const { filter } = useNodeFilter(url);
  const model = useMemo(
    () =>
      layout.value && ownershipMap(view, layout.value, { colourOf, filter }),
    [view, layout.value, colourOf, filter],
  );
  const isTable = url.get('as') === 'table';
  const shown = model
    ? `${model.chips.length} of ${view.components.length}`
    : '';
  return (
    <section aria-label="Map">
      <FilterBar
        url={url}
        nodes={view.components}
        placeholder="Find a team or component"
      >
        <span>{shown} shown</span>
        {model && <MapExport view={view} model={model} />}
        <ToggleButtonGroup
          aria-label="Show as"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[isTable ? 'table' : 'map']}
          onSelectionChange={keys =>
            url.set({ as: keys.has('table') ? 'table' : undefined })
          }
        >
          <ToggleButton id="map" size="small">
            Map
          </ToggleButton>
          <ToggleButton id="table" size="small">
            Table
          </ToggleButton>
        </ToggleButtonGroup>
      </FilterBar>
      {!isTable && layout.loading && (
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

import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';

const TABLE = 'table';

/** The map as a picture, or as its table alone. */
export const MapOrTable = ({
  url,
  isTable,
}: {
  url: UrlState;
  isTable: boolean;
}) => (
  <ToggleButtonGroup
    aria-label="Show as"
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[isTable ? TABLE : 'map']}
    onSelectionChange={keys =>
      url.set({ as: keys.has(TABLE) ? TABLE : undefined })
    }
  >
    <ToggleButton id="map" size="small">
      Map
    </ToggleButton>
    <ToggleButton id={TABLE} size="small">
      Table
    </ToggleButton>
  </ToggleButtonGroup>
);

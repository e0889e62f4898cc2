import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';

const COLUMNS = 'columns';

/** True when the address asks for the Columns layout. */
export const isColumns = (url: UrlState) => url.get('layout') === COLUMNS;

/** Areas or columns: two ways to lay out who is where. */
export const LayoutSwitch = ({ url }: { url: UrlState }) => (
  <ToggleButtonGroup
    aria-label="Layout"
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[isColumns(url) ? COLUMNS : 'areas']}
    onSelectionChange={keys =>
      url.set({
        layout: keys.has(COLUMNS) ? COLUMNS : undefined,
        q: undefined,
        sort: undefined,
      })
    }
  >
    <ToggleButton id="areas" size="small">
      Areas
    </ToggleButton>
    <ToggleButton id={COLUMNS} size="small">
      Columns
    </ToggleButton>
  </ToggleButtonGroup>
);

import { Choice, type UrlState } from '@banyan/backstage-plugin-banyan-react';

const COLUMNS = 'columns';

/** True when the address asks for the Columns layout. */
export const isColumns = (url: UrlState) => url.get('layout') === COLUMNS;

/** Areas or columns: two ways to lay out who is where. */
export const LayoutSwitch = ({ url }: { url: UrlState }) => (
  <Choice
    label="Layout"
    options={[
      ['areas', 'Areas'],
      [COLUMNS, 'Columns'],
    ]}
    value={isColumns(url) ? COLUMNS : 'areas'}
    onChange={id =>
      url.set({
        layout: id === COLUMNS ? COLUMNS : undefined,
        q: undefined,
        sort: undefined,
      })
    }
  />
);

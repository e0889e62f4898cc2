import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import { Switch } from '@backstage/ui';
import type { ReactNode } from 'react';
import { SearchBox } from '../filters/SearchBox';
import { MapOrTable } from '../map/MapOrTable';
import { hasRows, ROWS, setRows } from './columnsState';
import { LayoutSwitch } from './LayoutSwitch';
import type { TribesModel } from './model/model';
import { PracticeSelect } from './PracticeSelect';
import styles from './Tribes.module.css';

/** What of the columns is shown, and how. */
export const ColumnsTools = ({
  url,
  model,
  isTable,
  children,
}: {
  url: UrlState;
  model: TribesModel;
  isTable: boolean;
  children?: ReactNode;
}) => (
  <div className={styles.tools} role="search" aria-label="Filters">
    <SearchBox url={url} placeholder="Find a squad or guild" />
    <LayoutSwitch url={url} />
    {model.chapters.length + model.guilds.length > 0 && (
      <PracticeSelect
        overlays={[...model.chapters, ...model.guilds]}
        url={url}
      />
    )}
    {ROWS.map(
      ({ id, label }) =>
        model[id].length > 0 && (
          <Switch
            key={id}
            label={label}
            isSelected={hasRows(url, id)}
            onChange={on => setRows(url, id, on)}
          />
        ),
    )}
    <Switch
      label="History"
      isSelected={url.get('history') === 'true'}
      onChange={on => url.set({ history: on ? 'true' : undefined })}
    />
    <span className={styles.rest}>
      {children}
      <MapOrTable url={url} isTable={isTable} />
    </span>
  </div>
);

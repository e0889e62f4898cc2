import { Button, Select } from '@backstage/ui';
import { Choice, type UrlState } from '@banyan/backstage-plugin-banyan-react';
import { plural } from '../state';
import { BANDS } from './errorBand';
import type { CellSize } from './gridLayout';
import { SORTS, wallSort } from './wallOrder';
import styles from './Wall.module.css';

const SIZES = [
  ['full', 'Full'],
  ['compact', 'Compact'],
] as const;

const VIEWS = [
  ['cells', 'Cells'],
  ['table', 'Table'],
] as const;

const Legend = () => (
  <span className={styles.legend} aria-label="Legend" role="group">
    size: calls/s of a host · fill: error rate
    {BANDS.map(({ id, words }) => (
      <span key={id} className={styles.chip}>
        <svg width="14" height="14" aria-hidden="true">
          <circle cx="7" cy="7" r="6" className={styles.band} data-band={id} />
          {id !== 'low' && (
            <circle cx="7" cy="7" r="6" fill={`url(#band-${id})`} />
          )}
        </svg>
        {words}
      </span>
    ))}
  </span>
);

/** How the wall is sorted and drawn. */
export const WallTools = ({
  url,
  size,
  isTable,
  moving,
  onResort,
  isPaused,
  onPause,
}: {
  url: UrlState;
  size: CellSize;
  isTable: boolean;
  moving: number;
  onResort: () => void;
  isPaused: boolean;
  onPause: () => void;
}) => (
  <div className={styles.tools}>
    <Choice
      label="View"
      options={VIEWS}
      value={isTable ? 'table' : 'cells'}
      onChange={view => url.set({ view: view === 'table' ? view : undefined })}
    />
    {!isTable && (
      <>
        <Choice
          label="Size of the cells"
          options={SIZES}
          value={size}
          onChange={id => url.set({ size: id })}
        />
        <Select
          aria-label="Sort"
          size="small"
          className={styles.sort}
          options={SORTS.map(({ id, label }) => ({
            id,
            label: `Sort: ${label}`,
          }))}
          value={wallSort(url.get('sort'))}
          onChange={key => url.set({ sort: String(key ?? '') })}
        />
        <span role="status" className={styles.held}>
          {moving > 0 && `order held, ${plural(moving, 'cell')} would move`}
        </span>
        <Button
          size="small"
          variant="secondary"
          isDisabled={moving === 0}
          onPress={onResort}
        >
          Re-sort
        </Button>
      </>
    )}
    <Button
      size="small"
      variant="secondary"
      aria-pressed={isPaused}
      onPress={onPause}
    >
      {isPaused ? 'Go on' : 'Pause'}
    </Button>
    {!isTable && <Legend />}
  </div>
);

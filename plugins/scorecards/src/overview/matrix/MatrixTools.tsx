import { Switch } from '@backstage/ui';
import { Choice, type UrlState } from '@banyan/backstage-plugin-banyan-react';
import type { MatrixState } from './matrixState';
import styles from './Matrix.module.css';

const or = (value: string, standard: string) =>
  value === standard ? undefined : value;

/** What of the matrix is shown, and how. */
export const MatrixTools = ({
  state,
  url,
  units,
  hasColumns,
}: {
  state: MatrixState;
  url: UrlState;
  /** What can be folded. */
  units: readonly string[];
  /** False where there is room for one figure a track only. */
  hasColumns: boolean;
}) => {
  const isUnfolded = state.folded.size === 0;
  return (
    <div className={styles.tools}>
      <Choice
        label="Order of the rows"
        options={[
          ['unit', 'By unit'],
          ['level', 'By level'],
          ['failures', 'By failures'],
        ]}
        value={state.rows}
        onChange={order => url.set({ order: or(order, 'unit') })}
      />
      {hasColumns && (
        <>
          <Choice
            label="Order of the checks"
            options={[
              ['track', 'By track'],
              ['failures', 'Most failed first'],
            ]}
            value={state.columns}
            onChange={columns => url.set({ columns: or(columns, 'track') })}
          />
          <Switch
            label="Fold checks that nobody fails"
            isSelected={state.isFolding}
            onChange={isOn => url.set({ fold: isOn ? 'on' : 'off' })}
          />
        </>
      )}
      {hasColumns && state.rows === 'unit' && units.length > 1 && (
        <Switch
          label="Fold units"
          isSelected={!isUnfolded}
          onChange={isOn =>
            url.set({ folded: isOn ? units.join(',') : undefined })
          }
        />
      )}
    </div>
  );
};

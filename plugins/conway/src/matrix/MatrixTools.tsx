import { Switch } from '@backstage/ui';
import { type UrlState, Choice } from '@banyan/backstage-plugin-banyan-react';
import type { ReactNode } from 'react';
import type { MatrixState } from './matrixState';
import styles from './Matrix.module.css';

/** What of the matrix is shown, and how. */
export const MatrixTools = ({
  state,
  url,
  children,
}: {
  state: MatrixState;
  url: UrlState;
  children?: ReactNode;
}) => (
  <div className={styles.tools}>
    <Choice
      label="Show"
      options={[
        ['services', 'Services'],
        ['teams', 'Teams'],
      ]}
      value={state.subject}
      onChange={of =>
        url.set({ of: of === 'services' ? undefined : of, cell: undefined })
      }
    />
    <Choice
      label="Order by"
      options={[
        ['team', 'Unit and team'],
        ['domain', 'Domain'],
        ['community', 'Found groups'],
      ]}
      value={state.order}
      onChange={order =>
        url.set({ order: order === 'team' ? undefined : order })
      }
    />
    <Switch
      label="Disagreements only"
      isSelected={state.onlyAtOdds}
      onChange={on => url.set({ only: on ? 'disagreements' : undefined })}
    />
    <Switch
      label="Indirect"
      isSelected={state.isIndirect}
      onChange={on => url.set({ reach: on ? 'indirect' : undefined })}
    />
    <Switch
      label="Deprecated too"
      isSelected={url.get('history') === 'true'}
      onChange={on => url.set({ history: on ? 'true' : undefined })}
    />
    <span className={styles.rest}>{children}</span>
    <Choice
      label="Show as"
      options={[
        ['matrix', 'Matrix'],
        ['table', 'Table'],
      ]}
      value={state.isTable ? 'table' : 'matrix'}
      onChange={as => url.set({ as: as === 'table' ? as : undefined })}
    />
  </div>
);

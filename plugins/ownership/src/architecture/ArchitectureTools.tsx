import { Switch } from '@backstage/ui';
import { Choice } from '@banyan/backstage-plugin-banyan-react';
import type { ReactNode } from 'react';
import styles from './Architecture.module.css';
import type { ArchitectureState } from './useArchitectureState';

/** What of the picture is shown, and how. */
export const ArchitectureTools = ({
  state,
  children,
}: {
  state: ArchitectureState;
  children?: ReactNode;
}) => (
  <div className={styles.tools}>
    <Switch
      label="Only disagreements"
      isSelected={state.onlyDisagreements}
      onChange={state.setOnlyDisagreements}
    />
    <span className={styles.rest}>{children}</span>
    <Choice
      label="Group the right side by"
      options={[
        ['domains', 'Domains'],
        ['systems', 'Systems'],
      ]}
      value={state.grouping}
      onChange={state.setGrouping}
    />
    <Choice
      label="Show as"
      options={[
        ['picture', 'Picture'],
        ['table', 'Table'],
      ]}
      value={state.isTable ? 'table' : 'picture'}
      onChange={state.setShowAs}
    />
  </div>
);

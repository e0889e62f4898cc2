import { Switch, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import type { ReactNode } from 'react';
import styles from './Architecture.module.css';
import type { ArchitectureState } from './useArchitectureState';

const Choice = ({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly (readonly [id: string, word: string])[];
  value: string;
  onChange: (id: string) => void;
}) => (
  <ToggleButtonGroup
    aria-label={label}
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[value]}
    onSelectionChange={keys => keys.forEach(key => onChange(String(key)))}
  >
    {options.map(([id, word]) => (
      <ToggleButton key={id} id={id} size="small">
        {word}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);

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

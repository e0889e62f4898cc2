import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';

/** One of a few, side by side. @public */
export const Choice = ({
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

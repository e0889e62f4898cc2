import { Combobox } from '@backstage/ui';
import { useState } from 'react';
import { matching, type MoveOption } from './moveOptions';

/** A list of thousands would hold up the page; who types finds the rest. */
const MOST_SHOWN = 50;

/** Chooses one of many by typing a part of its name. */
export const EntityField = ({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly MoveOption[];
  value: string | undefined;
  onChange: (ref: string | undefined) => void;
}) => {
  const [text, setText] = useState('');
  const shown = matching(options, text, MOST_SHOWN);
  return (
    <Combobox
      label={label}
      options={shown}
      search={{
        mode: 'client',
        inputValue: text,
        onInputChange: setText,
        filter: () => true,
      }}
      value={value ?? null}
      onChange={key => onChange(key === null ? undefined : String(key))}
    />
  );
};

import { TextField } from '@backstage/ui';
import { useState } from 'react';
import type { FieldInput } from '../fields';
import { asAnswer } from '../fields/asAnswer';
import type { ControlProps } from './ControlProps';

type Input = Extract<FieldInput, { as: 'number' }>;

function problemOf(text: string, input: Input): string | undefined {
  if (text.trim() === '' || asAnswer(text, input) !== undefined)
    return undefined;
  const { least, most, whole } = input;
  return `${whole ? 'A whole number' : 'A number'} from ${least} to ${most}`;
}

/** A figure; what is no figure stays in the field, is said, and is no answer. */
export const NumberControl = ({
  field: { label },
  description,
  input,
  value,
  onAnswer,
}: ControlProps<Input>) => {
  const [typed, setTyped] = useState('');
  // "2.0" and "2" are one answer: what was typed stays as it was typed.
  const shown = asAnswer(typed, input) === value ? typed : (value ?? '');
  const problem = problemOf(shown, input);
  return (
    <TextField
      label={label}
      description={description}
      size="small"
      inputMode="decimal"
      autoComplete="off"
      value={shown}
      onChange={text => {
        setTyped(text);
        onAnswer(asAnswer(text, input) ?? null);
      }}
      validationBehavior="aria"
      validate={() => problem}
    />
  );
};

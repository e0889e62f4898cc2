import { Radio, RadioGroup } from '@backstage/ui';
import type { FieldInput } from '../fields';
import type { ControlProps } from './ControlProps';

const NONE = 'not-answered';

/** One of a few answers; "not answered" is one of its own. */
export const OneControl = ({
  field: { label },
  description,
  input: { options },
  value = NONE,
  onAnswer,
}: ControlProps<Extract<FieldInput, { as: 'one' }>>) => (
  <RadioGroup
    label={label}
    description={description}
    orientation="horizontal"
    value={value}
    onChange={id => onAnswer(id === NONE ? null : id)}
  >
    {options.map(({ id, label: word }) => (
      <Radio key={id} value={id}>
        {word}
      </Radio>
    ))}
    <Radio value={NONE}>not answered</Radio>
  </RadioGroup>
);

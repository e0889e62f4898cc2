import { Checkbox, CheckboxGroup } from '@backstage/ui';
import type { FieldInput } from '../fields';
import { asAnswer } from '../fields/asAnswer';
import type { ControlProps } from './ControlProps';

/** Any number of answers, or that none is true; none ticked = not answered. */
export const ManyControl = ({
  field: { label },
  description,
  input,
  value,
  onAnswer,
}: ControlProps<Extract<FieldInput, { as: 'many' }>>) => {
  const { options, none } = input;
  const chosen = value === undefined ? [] : value.split(',');
  const choose = (ids: readonly string[]) => {
    const isNone = ids.includes(none.id) && !chosen.includes(none.id);
    const named = ids.filter(id => id !== none.id);
    onAnswer(isNone ? none.id : (asAnswer(named.join(','), input) ?? null));
  };
  return (
    <CheckboxGroup
      label={label}
      description={description}
      value={chosen}
      onChange={choose}
    >
      {[...options, none].map(({ id, label: word }) => (
        <Checkbox key={id} value={id}>
          {word}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
};

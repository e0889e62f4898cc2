import type { FieldInput } from '../fields';
import type { ControlProps } from './ControlProps';
import { DayControl } from './DayControl';
import { ManyControl } from './ManyControl';
import { NumberControl } from './NumberControl';
import { OneControl } from './OneControl';

/** The control that fits the way in which a question is answered. */
export const FieldControl = ({ input, ...props }: ControlProps<FieldInput>) => {
  switch (input.as) {
    case 'number':
      return <NumberControl {...props} input={input} />;
    case 'one':
      return <OneControl {...props} input={input} />;
    case 'many':
      return <ManyControl {...props} input={input} />;
    default:
      return <DayControl {...props} input={input} />;
  }
};

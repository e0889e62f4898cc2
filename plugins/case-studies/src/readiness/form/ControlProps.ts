import type { KnownField } from '../fields';

/** What each control of the form gets. */
export type ControlProps<Input> = {
  field: Pick<KnownField, 'id' | 'label'>;
  /** Its unit, an example, and where to find the answer. */
  description: string;
  input: Input;
  /** The answer as a text; undefined = not answered. */
  value: string | undefined;
  /** Null = not answered. */
  onAnswer: (text: string | null) => void;
};

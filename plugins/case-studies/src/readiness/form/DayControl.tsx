import { useId } from 'react';
import type { FieldInput } from '../fields';
import type { ControlProps } from './ControlProps';
import styles from './Form.module.css';

/** A day, chosen or typed. */
export const DayControl = ({
  field: { label },
  description,
  value = '',
  onAnswer,
}: ControlProps<Extract<FieldInput, { as: 'day' }>>) => {
  const id = useId();
  return (
    <div className={styles.day}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-help`}>{description}</p>
      <input
        id={id}
        type="date"
        value={value}
        aria-describedby={`${id}-help`}
        onChange={event => onAnswer(event.target.value || null)}
      />
    </div>
  );
};

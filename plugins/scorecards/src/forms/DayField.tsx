import { useId } from 'react';
import styles from './Forms.module.css';

/** A day, chosen or typed. */
export const DayField = ({
  label,
  help,
  value,
  min,
  onChange,
  problem,
}: {
  label: string;
  help?: string;
  /** `YYYY-MM-DD`. */
  value: string;
  min?: string;
  onChange: (day: string) => void;
  problem?: string;
}) => {
  const id = useId();
  return (
    <div className={styles.day}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        min={min}
        value={value}
        required
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-help ${id}-problem`}
        onChange={event => onChange(event.target.value)}
      />
      <p id={`${id}-help`} className={styles.quiet}>
        {help}
      </p>
      <p id={`${id}-problem`} className={styles.problem} aria-live="polite">
        {problem}
      </p>
    </div>
  );
};

import type { AcceptanceDays } from '@banyan/backstage-plugin-banyan-common';
import { Checkbox } from '@backstage/ui';
import { useId } from 'react';
import styles from './AcceptDialog.module.css';

/** Until when something is accepted: a day, or no end at all. */
export const EndField = ({
  days: { earliest, proposed, latest },
  value,
  onChange,
  problem,
}: {
  days: AcceptanceDays;
  /** Undefined = no end. */
  value: string | undefined;
  onChange: (day: string | undefined) => void;
  problem?: string;
}) => {
  const id = useId();
  const hasNoEnd = value === undefined;
  return (
    <div className={styles.end}>
      <label htmlFor={id}>Accepted until</label>
      <input
        id={id}
        type="date"
        className={styles.day}
        min={earliest}
        max={latest}
        value={value ?? ''}
        disabled={hasNoEnd}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-help ${id}-problem`}
        onChange={event => onChange(event.target.value)}
      />
      <Checkbox
        isSelected={hasNoEnd}
        onChange={isChosen => onChange(isChosen ? undefined : proposed)}
      >
        No end: until somebody withdraws it
      </Checkbox>
      <p id={`${id}-help`} className={styles.help}>
        The day after, the finding counts again. {latest} at the latest.
      </p>
      <p id={`${id}-problem`} className={styles.problem} aria-live="polite">
        {problem}
      </p>
    </div>
  );
};

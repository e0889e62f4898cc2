import { NumberField, Slider, TextAreaField } from '@backstage/ui';
import styles from './Steer.module.css';

const LONGEST_REASON = 2_000;

/** How much, and why. */
export const SteerForm = ({
  percent,
  reason,
  onPercent,
  onReason,
}: {
  percent: number;
  reason: string;
  onPercent: (percent: number) => void;
  onReason: (reason: string) => void;
}) => (
  <>
    <div className={styles.share}>
      <Slider<number>
        label="Share of the new side"
        minValue={0}
        maxValue={100}
        step={1}
        value={Number.isNaN(percent) ? 0 : percent}
        onChange={onPercent}
      />
      <NumberField
        label="Percent"
        minValue={0}
        maxValue={100}
        value={percent}
        onChange={onPercent}
      />
    </div>
    <TextAreaField
      label="Reason"
      description="Everybody who sees the migration reads it under Events."
      isRequired
      rows={2}
      maxLength={LONGEST_REASON}
      value={reason}
      onChange={onReason}
    />
  </>
);

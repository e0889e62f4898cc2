import {
  type ComparedMeasure,
  STANDS_OUT,
} from '@banyan/backstage-plugin-banyan-common';
import { HowComputed } from '@banyan/backstage-plugin-banyan-react';
import { limitWords } from './limitWords';
import styles from './Compare.module.css';

/** What a row counts, and on request how, and what is good. */
export const MeasureHead = ({ measure }: { measure: ComparedMeasure }) => (
  <span className={styles.rowHead}>
    <span>
      <strong>{measure.title}</strong>
      <span className={styles.note}>{measure.note}</span>
    </span>
    <HowComputed
      of={measure.title}
      rules={[
        ['Definition', measure.how],
        ['Limits', limitWords(measure)],
        ['Told by', `the backend of ${measure.plugin}`],
        ['Stands out', STANDS_OUT],
      ]}
    />
  </span>
);

import type { MigrationForecast } from '@banyan/backstage-plugin-banyan-common';
import styles from '../burnup/Burnup.module.css';

/** What has to hold for the dates to come true. */
export const Assumptions = ({ forecast }: { forecast: MigrationForecast }) => (
  <section className={styles.card} aria-label="What the forecast assumes">
    <div className={styles.head}>
      <h3>What the forecast assumes</h3>
      <span className={styles.quiet}>{forecast.title}</span>
    </div>
    <ol className={styles.list}>
      {forecast.assumptions.map(assumption => (
        <li key={assumption}>{assumption}</li>
      ))}
    </ol>
  </section>
);

import { StatusMark } from '@banyan/backstage-plugin-banyan-react';
import type { Obstacle } from './stallsAndRegressions';
import styles from '../burnup/Burnup.module.css';

/** What stood still, fell back, or waits. */
export const ObstacleCard = ({
  obstacles,
}: {
  obstacles: readonly Obstacle[];
}) => (
  <section className={styles.card} aria-label="Stalls and regressions">
    <div className={styles.head}>
      <h3>Stalls and regressions</h3>
    </div>
    <ul className={styles.obstacles}>
      {obstacles.map(({ status, word, text }) => (
        <li key={`${word} ${text}`}>
          <StatusMark status={status} />
          <span>
            <strong>{word}</strong> {text}
          </span>
        </li>
      ))}
    </ul>
  </section>
);

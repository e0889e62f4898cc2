import type { BreakerResponse } from '@banyan/backstage-plugin-banyan-common';
import { figures } from './figures';
import styles from './Detail.module.css';

/** How it did in the last days. */
export const FiguresStrip = ({ detail }: { detail: BreakerResponse }) => (
  <dl className={styles.figures} aria-label="Figures">
    {figures(detail).map(({ term, value, note }) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>
          <strong>{value}</strong>
          <small>{note}</small>
        </dd>
      </div>
    ))}
  </dl>
);

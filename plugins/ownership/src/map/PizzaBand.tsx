import { StatusText } from '@banyan/backstage-plugin-banyan-react';
import { BAND, pizzaVerdict } from './pizzaBand';
import styles from './Panel.module.css';

const MAX = 20;
const at = (people: number) => `${(Math.min(people, MAX) / MAX) * 100}%`;

/** A team's size on the two-pizza band. */
export const PizzaBand = ({ people }: { people?: number }) => (
  <div>
    <div className={styles.band} aria-hidden="true">
      <span
        className={styles.good}
        style={{
          insetInlineStart: at(BAND.from),
          width: at(BAND.to - BAND.from),
        }}
      />
      {people !== undefined && (
        <span
          className={styles.mark}
          style={{ insetInlineStart: at(people) }}
        />
      )}
    </div>
    <div className={styles.bandText}>
      <span>
        two-pizza band {BAND.from} to {BAND.to}
      </span>
      <StatusText status={pizzaVerdict(people)} />
    </div>
  </div>
);

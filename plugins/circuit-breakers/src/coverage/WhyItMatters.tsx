import type { CoverageResponse } from '@banyan/backstage-plugin-banyan-common';
import { EntityLink } from '@banyan/backstage-plugin-banyan-react';
import styles from './Coverage.module.css';

const percent = (share: number) => `${(100 * share).toFixed(2)}\u00a0%`;

/** Availability multiplies: what that leaves to the service that stands on most others. */
export const WhyItMatters = ({
  availability,
}: {
  availability: NonNullable<CoverageResponse['availability']>;
}) => {
  const { entityRef, dependencies, each, product } = availability;
  return (
    <section className={styles.card} aria-labelledby="coverage-why">
      <h3 id="coverage-why">
        Why it matters <span className={styles.quiet}>RES-07</span>
      </h3>
      <p>
        Availability multiplies. <EntityLink entityRef={entityRef} /> reaches{' '}
        {dependencies.length} services over critical calls: at {percent(each)}{' '}
        each that leaves <strong>{percent(product)}</strong>. At 50 it would be{' '}
        {percent(each ** 50)}.
      </p>
    </section>
  );
};

import type { ForecastResponse } from '@banyan/backstage-plugin-banyan-common';
import { AgeChip } from '@banyan/backstage-plugin-banyan-react';
import { dayText } from '../page';
import styles from '../burnup/Burnup.module.css';

/** For which moment it was made, and how old it is. */
export const ForecastAge = ({
  forecast: { at, now },
  isReplay,
}: {
  forecast: ForecastResponse;
  isReplay: boolean;
}) => (
  <p className={styles.quiet}>
    Made for {isReplay ? `the end of ${dayText(at)}` : 'now'}
    {isReplay && '; what came after was not looked at'}.{' '}
    <AgeChip builtAt={new Date(now).toISOString()} stale={false} />
  </p>
);

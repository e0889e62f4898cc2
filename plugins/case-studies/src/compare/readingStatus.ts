import type { ComparedCell } from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';

const STATUSES: Partial<Record<ComparedCell['reading'], Status>> = {
  good: 'pass',
  fair: 'warn',
  poor: 'fail',
  unknown: 'unknown',
};

/** The mark of a reading; undefined = it is not judged. */
export const readingStatus = (
  reading: ComparedCell['reading'],
): Status | undefined => STATUSES[reading];

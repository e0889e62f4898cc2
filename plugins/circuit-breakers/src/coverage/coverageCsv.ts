import type { CoveredCall } from '@banyan/backstage-plugin-banyan-common';
import type { CsvColumn } from '@banyan/backstage-plugin-banyan-react';

/** The counted calls as an export. */
export const COVERAGE_CSV: readonly CsvColumn<CoveredCall>[] = [
  { label: 'owner', value: ({ owner }) => owner ?? undefined },
  {
    label: 'organization',
    value: ({ organization }) => organization ?? undefined,
  },
  { label: 'from', value: ({ from }) => from },
  { label: 'to', value: ({ to }) => to },
  { label: 'tier', value: ({ tier }) => tier ?? undefined },
  { label: 'critical', value: ({ critical }) => critical },
  { label: 'breaker', value: ({ covered }) => covered },
  { label: 'upstream', value: ({ upstream }) => upstream },
  { label: 'timeout ms', value: ({ timeoutMs }) => timeoutMs ?? undefined },
  {
    label: 'suggested timeout ms',
    value: ({ suggestedTimeoutMs }) => suggestedTimeoutMs ?? undefined,
  },
];

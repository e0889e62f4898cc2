import type {
  CapabilityItem,
  HaltState,
  Parity,
} from '@banyan/backstage-plugin-banyan-common';
import { aCapability, NOW } from '../../__testUtils__/migrations';

type Side = NonNullable<Parity['new']>;

const aSide = (told: Partial<Side> = {}): Side => ({
  requests: 1_200,
  errorRate: 1,
  p50: 40,
  p99: 200,
  ...told,
});

/** Both sides as good as each other, but for what is said. */
export const aParity = ({
  fresh,
  ...told
}: Partial<Parity> & { fresh?: Partial<Side> } = {}): Parity => ({
  from: NOW - 300_000,
  to: NOW,
  new: aSide(fresh),
  legacy: aSide({ requests: 2_800 }),
  verdict: 'same',
  message: '1 % of the new side fail, 1 % of legacy; p99 200 ms against 200 ms',
  parallelRun: null,
  ...told,
});

/** Web does worse, search as well as before, billing nobody knows; mail stays. */
export const fourCapabilities = (): CapabilityItem[] => [
  aCapability({ name: 'search', title: 'Search', parity: aParity() }),
  aCapability({ name: 'billing', title: 'Billing' }),
  aCapability({
    name: 'web',
    title: 'Web',
    parity: aParity({
      fresh: { errorRate: 3.1, p99: 1_240 },
      verdict: 'worse',
      message: '3.1 % of the new side fail, 1 % of legacy',
      parallelRun: {
        matched: 997,
        mismatched: 3,
        ignored: 12,
        mismatchRate: 0.3,
      },
    }),
  }),
  aCapability({ name: 'mail', title: 'Mail', stage: 'stays' }),
];

/** A rule at twice a baseline of one percent, now at half of it, but for what is said. */
export const aHalt = (told: Partial<HaltState> = {}): HaltState => ({
  metric: 'failed requests',
  baseline: 1,
  multiplier: 2,
  above: null,
  below: null,
  unit: '%',
  measure: 'error-rate',
  current: 1,
  currentAt: NOW,
  limit: 2,
  verdict: 'go',
  message: 'failed requests: now 1 %; it stops at 2 × the baseline of 1 %',
  ...told,
});

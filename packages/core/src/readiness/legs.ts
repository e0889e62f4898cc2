import type { ReadinessLeg } from './readinessFacts';

/** What each leg is called, and how it comes to stand. */
export const LEGS: Readonly<
  Record<ReadinessLeg, { name: string; fix: string }>
> = {
  cicd: {
    name: 'continuous delivery',
    fix: 'let a service ship without a human step',
  },
  observability: {
    name: 'observability',
    fix: 'trace and measure what is critical',
  },
  platformTeam: { name: 'a platform team', fix: 'found a platform team' },
  onCallCulture: {
    name: 'on-call culture',
    fix: 'staff the on-call rotation',
  },
};

import { namedBy } from './named';
import type { Template } from './Template';

/** Flagger: the weight of each workload of a canary, and no traffic. */
export const flaggerTemplate: Template = {
  title: 'Flagger',
  prefix: 'flagger_',
  isLazy: false,
  selectorOf: namedBy('workload'),
  metrics: [{ name: 'flagger_canary_weight', tells: 'percent' }],
};

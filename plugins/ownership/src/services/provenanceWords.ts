import type { TopologyNode } from '@banyan/backstage-plugin-banyan-react';

/** Whose word it is that a component has its owner. */
export const PROVENANCE_WORDS: Readonly<
  Record<TopologyNode['provenance'], string>
> = {
  own: 'says so itself',
  system: 'from its system',
  domain: 'from its domain',
  none: 'no owner that exists',
};

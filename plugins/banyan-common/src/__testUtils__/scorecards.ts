import type { Entity } from '@backstage/catalog-model';
import type { Check } from '@banyan/core';
import { SCORECARD } from './entities';

/** A valid Scorecard; `spec` lies over its own. */
export const aScorecard = (spec: NonNullable<Entity['spec']> = {}): Entity => ({
  apiVersion: 'banyan/v1alpha1',
  kind: 'Scorecard',
  metadata: {
    name: 'ready',
    namespace: 'acme',
    title: 'Ready for production',
    description: 'What a service needs.',
  },
  spec: { ...SCORECARD, ...spec },
});

/** A check that everything passes. */
export const aCheck = (id: string): Check => ({
  id,
  track: 'ownership',
  level: 'bronze',
  title: `title of ${id}`,
  why: 'it matters',
  source: 'chapter S0',
  remediation: 'do it',
  appliesTo: 'everything',
  looksAt: () => true,
  judge: () => ({ verdict: 'pass', message: 'well', evidence: [] }),
});

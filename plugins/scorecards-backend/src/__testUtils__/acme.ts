import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import type { CatalogEntity, Check, Judgement } from '@banyan/core';
import { aCompany } from '@banyan/core/testing';

/** The clock of the tests. */
export const NOW = Date.parse('2026-11-22T14:32:10Z');
export const DAY = 24 * 60 * 60 * 1_000;

/** A shop whose services call one another, and a company that not everybody may see. */
export const ACME: CatalogEntity[] = aCompany()
  .organization('org')
  .squad('web')
  .component('shop', { tier: 1, system: 'system:acme/front' })
  .component('cart', { tier: 1, system: 'system:acme/front' })
  .squad('pay')
  .component('billing', { tier: 0 })
  .squad('idle')
  .system('front')
  .group('group:secret/org', { type: 'organization' })
  .group('group:secret/vaults', { type: 'squad', parent: 'group:secret/org' })
  .component('component:secret/vault', { owner: 'group:secret/vaults' })
  .calls('shop', 'billing')
  .calls('shop', 'component:secret/vault')
  .calls('component:secret/vault', 'billing')
  .entities();

const isService = ({ kind }: { kind: string }) => kind === 'component';

const aCheck = (
  id: string,
  level: Check['level'],
  judge: Check['judge'],
  more: Partial<Check> = {},
): Check => ({
  ...{ id, level, judge, track: 'conway', source: 'chapter S0' },
  title: `asks for ${id}`,
  why: 'Because.',
  remediation: `Mend ${id}.`,
  appliesTo: 'services',
  looksAt: isService,
  ...more,
});

const says = (
  verdict: Judgement['verdict'],
  message: string,
  evidence: Judgement['evidence'] = [],
): Judgement => ({ verdict, message, evidence });

/** Few calls, by what the graph says: every callee is evidence. */
const fewCalls = aCheck('T-02', 'silver', ({ entity }) => {
  const calls = entity.calls ?? [];
  const evidence = calls.map(({ to }) => ({
    text: `calls ${to}`,
    entityRef: to,
  }));
  return says(
    calls.length > 1 ? 'fail' : 'pass',
    `${calls.length} calls, 1 at most`,
    evidence,
  );
});

/** Checks whose verdicts are easy to know beforehand. */
export const CHECKS: Check[] = [
  aCheck('T-01', 'bronze', () => says('pass', 'there'), { track: 'ownership' }),
  fewCalls,
  aCheck('T-03', 'gold', ({ entity }) =>
    entity.tier === 0
      ? { ...says('warn', 'nearly'), patch: 'spec: {}' }
      : says('no-data', 'nobody tells'),
  ),
  aCheck('T-04', 'bronze', () => says('pass', 'a team'), {
    track: 'ownership',
    looksAt: ({ kind, type }) => kind === 'group' && type === 'squad',
  }),
];

/** A scorecard as a file states it. */
export const aScorecard = (
  name: string,
  spec: JsonObject,
  namespace = 'acme',
): Entity => ({
  apiVersion: 'banyan/v1alpha1',
  kind: 'Scorecard',
  metadata: { name, namespace, title: `Card ${name}` },
  spec: {
    owner: 'group:acme/web',
    levels: ['bronze', 'silver', 'gold'],
    ...spec,
  },
});

/** All checks, published. */
export const BASICS = aScorecard('basics', {
  checks: [
    { id: 'T-01', level: 'bronze' },
    { id: 'T-02', level: 'silver', weight: 2 },
    { id: 'T-03', level: 'gold' },
    { id: 'T-04', level: 'bronze' },
  ],
});

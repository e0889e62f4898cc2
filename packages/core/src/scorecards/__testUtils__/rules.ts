import { aCompany } from '../../testing';
import type { Judgement } from '../check';
import { factsOn, judged } from '../judged';
import { ruleCheck } from '../rules';
import { worldOf } from '../worldOf';

export const NOW = Date.UTC(2026, 10, 22);

/** The entity of which rules are tried, as the catalog has it. */
const ENTITY = {
  kind: 'Component',
  metadata: {
    name: 'shop',
    annotations: { 'banyan/tier': '0', 'acme/reviewed': '2026-10-01' },
    tags: ['java', 'Payments'],
    links: [],
  },
  spec: {
    lifecycle: 'production',
    owner: 'group:acme/web',
    public: false,
    nothing: null,
  },
};

/** What collectors have told of it. */
const FACTS = {
  oncall: { size: 3, people: ['ann', 'bob', 'eve'], name: 'many' },
  deploys: { deploys: [{ at: NOW - 3_600_000, result: 'success' }] },
  'api-traces': { ownerTeamsP95: null },
};

/** What a rule says of the entity. */
export function ruled(rule: unknown, message?: string): Judgement {
  const graph = aCompany().squad('web').owns('shop').build();
  const world = worldOf({
    graph,
    at: NOW,
    document: () => ({ entity: ENTITY, facts: FACTS }),
  });
  const check = ruleCheck({
    key: 'scorecard:acme/ready#ACME-01',
    id: 'ACME-01',
    title: 'is ready',
    message,
    rule,
    looksAt: () => true,
  });
  const shop = graph.entities.find(({ ref }) => ref === 'component:acme/shop');
  if (!shop) throw new Error('there is no shop');
  return judged(check, factsOn(world, shop));
}

// Ten checks that a service catalog's own facts decide, for Banyan's rules and for tech-insights alike.
const get = require('lodash/get');

const CHECKS = [
  ['owner', 'spec.owner'],
  ['system', 'spec.system'],
  ['type', 'spec.type'],
  ['lifecycle', 'spec.lifecycle'],
  ['tier', 'metadata.annotations["banyan/tier"]'],
  ['tags', 'metadata.tags'],
  ['title', 'metadata.title'],
  ['description', 'metadata.description'],
  ['calls', 'spec.calls'],
  ['stores', 'spec.dependsOn'],
];

/** The checks as a Scorecard of Banyan. */
const scorecard = {
  apiVersion: 'banyan/v1alpha1',
  kind: 'Scorecard',
  metadata: { name: 'ten', namespace: 'default', uid: 'ten', etag: '1' },
  spec: {
    owner: 'group:default/acme',
    levels: ['bronze', 'silver'],
    checks: CHECKS.map(([id, path]) => ({
      id: `TEN-${id}`,
      level: 'bronze',
      title: `has ${id}`,
      rule: { fact: `entity.${path}`, exists: true },
    })),
  },
};

/** The facts that tech-insights judges by. */
const factsOf = entity =>
  Object.fromEntries(
    CHECKS.map(([id, path]) => [id, get(entity, path) !== undefined]),
  );

const schema = Object.fromEntries(
  CHECKS.map(([id]) => [id, { type: 'boolean', description: `has ${id}` }]),
);

const rules = CHECKS.map(([id]) => ({
  id: `ten-${id}`,
  type: 'json-rules-engine',
  name: `has ${id}`,
  description: `has ${id}`,
  factIds: ['ten'],
  rule: {
    conditions: { all: [{ fact: id, operator: 'equal', value: true }] },
  },
}));

module.exports = { factsOf, rules, schema, scorecard };

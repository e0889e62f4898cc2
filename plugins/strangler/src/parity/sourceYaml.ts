import type { CapabilityItem } from '@banyan/backstage-plugin-banyan-common';
import { stringify } from 'yaml';

const CONFIG = {
  strangler: {
    allow: [{ host: 'prometheus.acme.io:9090' }],
    sources: [
      {
        id: 'edge',
        type: 'prometheus',
        url: 'http://prometheus.acme.io:9090',
        title: 'Edge gateway',
        options: { template: 'envoy' },
      },
    ],
  },
};

/** What to paste so that a migration has a rule at which it stops. */
export const RULE_YAML = `# the file of the migration
${stringify({
  spec: {
    halt: {
      metric: 'failed requests of the new side',
      measure: 'error-rate',
      baseline: 1,
      multiplier: 2,
      unit: '%',
    },
  },
}).trimEnd()}`;

/** What to paste so that somebody tells where the metric of the rule stands. */
export const metricYaml = (metric: string): string =>
  `# the file of the migration; measure is error-rate, latency-p99 or mismatch-rate of the new side
${stringify({ spec: { halt: { metric, measure: 'error-rate' } } }).trimEnd()}
    # or, instead of measure, a query at a source of traffic:
    # traffic: { source: edge, query: sum(failed_orders) }`;

/** What to paste so that somebody tells of the traffic of a capability. */
export const sourceYaml = ({ name }: Pick<CapabilityItem, 'name'>): string =>
  [
    '# app-config.yaml: a server that may be read, and what it tells',
    stringify(CONFIG),
    '# the file of the migration: how the two sides are called there',
    stringify({
      spec: {
        capabilities: [
          {
            name,
            traffic: {
              source: 'edge',
              new: `${name}-new`,
              legacy: `${name}-legacy`,
            },
          },
        ],
      },
    }).trimEnd(),
  ].join('\n');

import { isProductionService } from '../../../graph';
import type { Check } from '../../check';
import { fail, pass } from '../../verdicts';
import { annotated, annotationPatch } from '../derived/annotated';
import { joined } from '../derived/words';

const PLACES = {
  dashboard: 'https://dashboards.example.com/this-service',
  logs: 'https://logs.example.com/this-service',
};

/** OBS-01 */
export const hasDashboardAndLogs: Check = {
  id: 'OBS-01',
  track: 'observability',
  level: 'bronze',
  title: 'has its dashboard and its logs linked',
  why: 'Whoever is paged at night should be one click away from seeing what happens.',
  source: 'chapter S0',
  remediation:
    'Put the addresses into banyan/dashboard and banyan/logs, or "on" where the platform finds them by itself.',
  appliesTo: 'services and gateways in production',
  looksAt: isProductionService,
  judge: ({ entity }) => {
    const missing = Object.entries(PLACES).filter(
      ([name]) => annotated(entity, name) === undefined,
    );
    return missing.length === 0
      ? pass('dashboard and logs are linked')
      : fail(`no link to its ${joined(missing.map(([name]) => name))}`, {
          patch: annotationPatch(Object.fromEntries(missing)),
        });
  },
};

import { isProductionService } from '../../../graph';
import type { Check } from '../../check';
import { fail, notApplicable, pass } from '../../verdicts';
import { plural } from '../derived/words';

/** API-01 */
export const exposesAnApi: Check = {
  id: 'API-01',
  track: 'api',
  level: 'bronze',
  title: 'exposes its function as an API',
  why: 'What a service can do for others stands in its API, or in the heads of those who built it.',
  source: 'chapter S1',
  remediation:
    'Register an API entity and name it under spec.providesApis; tag a service that only consumes with consumer-only.',
  appliesTo: 'services and gateways in production',
  looksAt: isProductionService,
  judge: ({ entity: { provides = [], tags = [] }, world: { graph } }) => {
    if (tags.includes('consumer-only')) {
      return notApplicable('tagged consumer-only: it serves nobody');
    }
    const known = provides.filter(api => graph.ids.has(api));
    const evidence = provides.map(api => ({
      text: known.includes(api) ? 'API of it' : 'named, not in the catalog',
      entityRef: api,
    }));
    if (known.length > 0)
      return pass(plural(known.length, 'API'), { evidence });
    return fail(
      provides.length === 0
        ? 'no API, at least 1 expected'
        : 'no API that it names is in the catalog',
      { evidence, patch: 'spec:\n  providesApis:\n    - <name of the API>\n' },
    );
  },
};

import { isProductionService, NONE } from '../../../graph';
import type { Check } from '../../check';
import { fail, pass } from '../../verdicts';
import { about } from '../derived/evidence';
import { joined } from '../derived/words';

/** DOM-01 */
export const hasSystemAndDomain: Check = {
  id: 'DOM-01',
  track: 'domain',
  level: 'bronze',
  title: 'has a system and a domain',
  why: 'A service without a place belongs to no part of the business, and nobody misses it in a plan.',
  source: 'chapter S1',
  remediation: 'Set spec.system here, and spec.domain of that system.',
  appliesTo: 'services and gateways in production',
  looksAt: isProductionService,
  judge: ({ world: { graph }, id, entity }) => {
    const places = [
      { name: 'system', at: graph.system[id] },
      { name: 'domain', at: graph.domain[id] },
    ];
    const evidence = places.flatMap(({ name, at }) =>
      about(graph, at, `its ${name}`),
    );
    const missing = places.filter(({ at }) => at === NONE);
    if (missing.length === 0)
      return pass('in a system and a domain', { evidence });
    const names = joined(missing.map(({ name }) => name));
    const isNamed = graph.system[id] === NONE && entity.system !== undefined;
    return fail(
      isNamed
        ? `the system that it names is not in the catalog; no ${names} is known`
        : `no ${names}`,
      {
        evidence,
        patch:
          graph.system[id] === NONE
            ? 'spec:\n  system: <its system>\n'
            : undefined,
      },
    );
  },
};

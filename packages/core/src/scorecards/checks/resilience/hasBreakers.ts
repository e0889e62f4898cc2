import type { CoverableCall } from '../../../breakers';
import { isProductionService } from '../../../graph';
import { figure } from '../../../migration/words';
import type { Check } from '../../check';
import { fail, notApplicable, pass } from '../../verdicts';
import { aboutEach } from '../derived/evidence';
import { breakerPatch } from './breakerPatch';
import { coverableCalls } from './coverableCalls';

const callees = (calls: readonly CoverableCall[]) => calls.map(({ to }) => to);

/** RES-01 */
export const hasBreakers: Check = {
  id: 'RES-01',
  track: 'resilience',
  level: 'silver',
  title: 'has a breaker before every synchronous call to another team',
  why: 'A callee that hangs takes its callers with it, one waiting thread after the other. A breaker gives up early and lets both recover.',
  source: 'chapter S0',
  remediation:
    'Put a breaker before each call in the evidence and declare it in spec.calls; begin with the critical ones.',
  appliesTo:
    'services and gateways in production that wait for a service of another team',
  looksAt: isProductionService,
  judge: ({ id, world }) => {
    const calls = world.once(coverableCalls).get(id) ?? [];
    if (calls.length === 0)
      return notApplicable('it waits for no service of another team');
    const { graph } = world;
    const gaps = calls.filter(({ covered }) => !covered);
    const covered = calls.length - gaps.length;
    const share = figure((100 * covered) / calls.length);
    const message = `${covered} of ${calls.length} synchronous calls to other teams carry a breaker (${share} %)`;
    const isCritical = new Set(
      callees(gaps.filter(({ call }) => call.critical)),
    );
    const evidence = [
      ...aboutEach(graph, callees(gaps), to =>
        isCritical.has(to) ? 'no breaker, and critical' : 'no breaker',
      ),
      ...aboutEach(
        graph,
        callees(calls.filter(each => each.covered)),
        'behind a breaker',
      ),
    ];
    if (gaps.length === 0) return pass(message, { evidence });
    const patch = breakerPatch(gaps.map(({ call }) => call.to));
    return fail(message, { evidence, patch });
  },
};

import { settingsLint } from '../../../breakers';
import { liveSyncCalls } from '../../../breakers/liveSyncCalls';
import { isProductionService } from '../../../graph';
import type { Check } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { aboutEach } from '../derived/evidence';
import { verb } from '../derived/verb';
import { plural } from '../derived/words';

/** RES-02 */
export const degrades: Check = {
  id: 'RES-02',
  track: 'resilience',
  level: 'silver',
  title: 'has an answer of its own for every dependency that is not critical',
  why: 'People forgive a plainer page. They do not forgive an error in place of the part that works.',
  source: 'chapter S0',
  remediation:
    'Agree with the product owner what people see without each of these, and declare it as fallback in spec.calls: static, default, cache, queue or skip.',
  appliesTo:
    'services and gateways in production with a call that is not critical',
  looksAt: isProductionService,
  judge: ({ id, world: { graph } }) => {
    const calls = liveSyncCalls(graph, id)
      .filter(({ call }) => !call.critical)
      .map(({ to, call }) => ({
        to,
        verdict: settingsLint({}, { declared: call }).find(
          ({ setting }) => setting === 'fallback',
        )?.verdict,
      }));
    if (calls.length === 0)
      return notApplicable('it waits for nothing that it could do without');
    const those = (verdict: string, text: string) =>
      aboutEach(
        graph,
        calls.filter(each => each.verdict === verdict).map(({ to }) => to),
        text,
      );
    const without = those('fail', 'no fallback');
    const unknown = those('unknown', 'nobody states a fallback');
    const held = those('pass', 'has a fallback');
    const of = `of ${plural(calls.length, 'call')} that ${verb(calls.length, 'is', 'are')} not critical`;
    const evidence = [...without, ...unknown, ...held];
    if (without.length > 0)
      return fail(`${without.length} ${of} without a fallback`, { evidence });
    return unknown.length > 0
      ? noData(
          `nobody states the fallback for ${unknown.length} ${of}: set fallback in spec.calls`,
          { evidence },
        )
      : pass(`${held.length} ${of} with a fallback`, { evidence });
  },
};

import { type LintedSetting, settingsLint } from '../../../breakers';
import { liveSyncCalls } from '../../../breakers/liveSyncCalls';
import { isProductionService } from '../../../graph';
import type { Check } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { about, aboutEach } from '../derived/evidence';
import { plural } from '../derived/words';
import { shortestWaits } from './shortestWaits';

/** Trial calls are a matter of the library; the catalog does not declare them. */
const isJudged = ({ check, setting }: LintedSetting) =>
  check === 'RES-04' && setting !== 'halfOpenCalls';

/** RES-04 */
export const hasSaneSettings: Check = {
  id: 'RES-04',
  track: 'resilience',
  level: 'bronze',
  title: 'has breakers with sane settings',
  why: 'A breaker that opens on two calls, or never, or that waits longer than its own caller, is a fault of its own.',
  source: 'chapter S1',
  remediation:
    'Start from 20 calls, 50 % errors and 5 s of sleep, wait no longer than your own caller does, and change one value at a time.',
  appliesTo: 'services and gateways in production that declare a breaker',
  looksAt: entity =>
    isProductionService(entity) &&
    entity.calls?.some(({ breaker }) => breaker !== undefined) === true,
  judge: ({ id, world }) => {
    const { graph } = world;
    const caller = world.once(shortestWaits).get(id);
    const guarded = liveSyncCalls(graph, id).filter(
      ({ call }) => call.breaker !== undefined,
    );
    if (guarded.length === 0)
      return notApplicable('no breaker stands before a live callee');
    const settings = guarded.flatMap(({ to, call }) =>
      settingsLint({}, { declared: call, callerTimeoutMs: caller?.ms })
        .filter(isJudged)
        .map(each => ({ ...each, to })),
    );
    const those = (verdict: string) =>
      settings.filter(each => each.verdict === verdict);
    const [bad, unknown] = [those('fail'), those('unknown')];
    const evidence = [
      ...[...bad, ...unknown].flatMap(({ to, message }) =>
        about(graph, to, message),
      ),
      ...aboutEach(
        graph,
        guarded.map(({ to }) => to),
        'behind a breaker',
      ),
      ...(caller
        ? about(graph, caller.caller, `waits for it for ${caller.ms} ms`)
        : []),
    ];
    const before = `${plural(settings.length, 'setting')} of ${plural(guarded.length, 'breaker')}`;
    if (bad.length > 0)
      return fail(`${bad.length} of ${before} out of bounds`, { evidence });
    return unknown.length > 0
      ? noData(
          `${unknown.length} of ${before} not stated: set them in spec.calls`,
          { evidence },
        )
      : pass(`${before}, all within bounds`, { evidence });
  },
};

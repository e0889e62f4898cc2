import { liveSyncCalls, type SyncCall } from '../../../breakers/liveSyncCalls';
import { isProductionService, NONE } from '../../../graph';
import type { Check, CheckEvidence, Facts, Judgement } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { about } from '../derived/evidence';
import { isVitalService } from '../derived/isVitalService';
import { SLO_PATCH, sloOf } from '../derived/sloOf';
import { type LongestWait, longestWaits } from './longestWaits';

/** The calls of its own, then what they wait for in turn. */
function evidenceOf(
  { world: { graph } }: Facts,
  calls: readonly SyncCall[],
  { path, unlimited }: LongestWait,
): CheckEvidence[] {
  const texts = new Map<number, string>();
  for (const { to, call } of calls)
    texts.set(
      to,
      call.timeoutMs === undefined
        ? 'no timeout'
        : `waits ${call.timeoutMs} ms at most`,
    );
  for (const id of path)
    if (!texts.has(id)) texts.set(id, 'on the longest way');
  if (unlimited !== NONE && !texts.has(unlimited))
    texts.set(unlimited, 'somebody waits for it without a limit');
  return [...texts].flatMap(([id, text]) => about(graph, id, text));
}

function judgedWait(
  { ms, unlimited }: LongestWait,
  latencyMs: number,
  evidence: CheckEvidence[],
): Judgement {
  const message = `the longest way of critical calls takes ${ms} ms, ${latencyMs} ms are promised`;
  if (ms > latencyMs) return fail(message, { evidence });
  return unlimited === NONE
    ? pass(message, { evidence })
    : noData(
        `${message}; a call on the way has no timeout, so it may be longer`,
        { evidence },
      );
}

/** RES-03 */
export const staysInBudget: Check = {
  id: 'RES-03',
  track: 'resilience',
  level: 'silver',
  title: 'waits no longer than it may take to answer',
  why: 'Who promises an answer in 400 ms and waits a second for others has promised something that it does not hold in its hand.',
  source: 'chapter S0',
  remediation:
    'Set a timeout on every call, call side by side what does not depend on each other, answer from a cache, and cut timeouts until the longest way fits.',
  appliesTo:
    'services and gateways in production of tier 0 and 1, or with a promised latency',
  looksAt: entity =>
    isVitalService(entity) ||
    (isProductionService(entity) && sloOf(entity).latencyMs !== null),
  judge: facts => {
    const { entity, id, world } = facts;
    const calls = liveSyncCalls(world.graph, id);
    if (calls.length === 0) return notApplicable('it waits for nobody');
    const wait = world.once(longestWaits)(id);
    const evidence = evidenceOf(facts, calls, wait);
    const endless = calls.filter(({ call }) => call.timeoutMs === undefined);
    if (endless.length > 0)
      return fail(
        `${endless.length} of ${calls.length} synchronous calls without a timeout`,
        { evidence },
      );
    const { latencyMs } = sloOf(entity);
    return latencyMs === null
      ? noData(
          'nobody states how long it may take: set latencyMs in banyan/slo',
          { evidence, patch: SLO_PATCH },
        )
      : judgedWait(wait, latencyMs, evidence);
  },
};

import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import type {
  BreakerRollUp,
  BreakerSettings,
  Call,
  CallCounts,
} from '@banyan/core';
import type { GraphView } from './GraphView';
import type { VisibleBreaker } from './visibleBreakers';

const UNTOLD: BreakerRollUp = {
  state: 'unknown',
  unknownBecause: 'no source tells of it',
  counts: {},
  latencyMs: {},
  instances: { open: 0, halfOpen: 0, unknown: 0, total: 0 },
  settings: {},
};

const countsOf = (counts: CallCounts): BreakerItem['counts'] => ({
  successes: counts.successes ?? null,
  failures: counts.failures ?? null,
  timeouts: counts.timeouts ?? null,
  rejected: counts.rejected ?? null,
  notPermitted: counts.notPermitted ?? null,
  ignored: counts.ignored ?? null,
  slow: counts.slow ?? null,
  fallbackSuccesses: counts.fallbackSuccesses ?? null,
  fallbackFailures: counts.fallbackFailures ?? null,
});

/** What the producer says of how it is set, else what the catalog declares. */
export function settingsOf(
  told: BreakerSettings,
  call: Call | undefined,
): BreakerItem['settings'] {
  const declared = call?.breaker;
  return {
    library: told.library ?? declared?.library ?? null,
    isolation: told.isolation ?? declared?.isolation ?? null,
    volumeThreshold: told.volumeThreshold ?? declared?.volumeThreshold ?? null,
    errorThresholdPercent:
      told.errorThresholdPercent ?? declared?.errorThresholdPercent ?? null,
    slowThresholdPercent: told.slowThresholdPercent ?? null,
    windowMs: told.windowMs ?? declared?.windowMs ?? null,
    sleepWindowMs: told.sleepWindowMs ?? declared?.sleepWindowMs ?? null,
    timeoutMs: told.timeoutMs ?? call?.timeoutMs ?? null,
    halfOpenCalls: told.halfOpenCalls ?? null,
  };
}

function fallbackOf(call: Call | undefined): BreakerItem['fallback'] {
  if (!call?.fallbackAnswer) return null;
  const { kind, description = null } = call.fallbackAnswer;
  return { kind, description };
}

/** The start of the trouble that lasts, else of the state. */
function sinceOf({ live }: VisibleBreaker): number | null {
  const state = live?.rollUp.state;
  const isTrouble = state === 'open' || state === 'half-open';
  return (isTrouble ? live?.episodeSince : undefined) ?? live?.since ?? null;
}

/** A breaker in the answers for one caller; `mayControl` = the caller may order those of the component. */
export function breakerItem(
  visible: VisibleBreaker,
  view: GraphView,
  mayControl: boolean,
): BreakerItem {
  const { id, name, entityRef, dependencyRef, call, live, hidden } = visible;
  const { rollUp = UNTOLD } = live ?? {};
  const { p50, p90, p99, p995 } = rollUp.latencyMs;
  const node = view.node(entityRef);
  return {
    id,
    name,
    entityRef,
    dependencyRef: dependencyRef ?? null,
    source: live?.source ?? null,
    state: rollUp.state,
    unknownBecause: rollUp.unknownBecause ?? null,
    since: sinceOf(visible),
    observedAt: rollUp.observedAt ?? null,
    errorRate: rollUp.errorRate ?? null,
    slowRate: rollUp.slowRate ?? null,
    calls: rollUp.calls ?? null,
    callsPerSecond: rollUp.callsPerSecond ?? null,
    notPermitted: rollUp.notPermitted ?? null,
    counts: countsOf(rollUp.counts),
    latencyMs: {
      p50: p50 ?? null,
      p90: p90 ?? null,
      p99: p99 ?? null,
      p995: p995 ?? null,
    },
    instances: rollUp.instances,
    nextProbeAt: rollUp.nextProbeAt ?? null,
    flapping: live?.flapping ?? false,
    settings: settingsOf(rollUp.settings, call),
    critical: call?.critical ?? false,
    fallback: fallbackOf(call),
    owner: node?.owner ?? null,
    tier: node?.tier ?? null,
    organization: node?.organization ?? null,
    upstream: view.felt(entityRef, dependencyRef),
    orders: hidden ? [] : [...(live?.orders ?? [])],
    mayControl: mayControl && !hidden,
    simulated: live?.simulated ?? false,
  };
}

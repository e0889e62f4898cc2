import type {
  BreakerCounts,
  BreakerEvent,
  BreakerItem,
  BreakerResponse,
  BreakerSourceInfo,
  BreakersResponse,
} from '@banyan/backstage-plugin-banyan-common';

/** The moment of the tests: 2026-11-22T14:32:10Z. */
export const NOW = Date.parse('2026-11-22T14:32:10Z');

const at = (value: number) => ({ low: value, high: value });

/** A healthy breaker of home-page to recommendation-service, but for what is said. */
export const aBreaker = (told: Partial<BreakerItem> = {}): BreakerItem => ({
  id: 'netflix:home-page:recommendation-service',
  name: 'recommendation-service',
  entityRef: 'component:netflix/home-page',
  dependencyRef: 'component:netflix/recommendation-service',
  source: 'opossum:netflix/home-page',
  state: 'closed',
  unknownBecause: null,
  since: NOW - 3_600_000,
  observedAt: NOW - 1_000,
  errorRate: 0.004,
  slowRate: 0.009,
  calls: 6_560,
  callsPerSecond: 656,
  notPermitted: 0,
  counts: {
    successes: 6_534,
    failures: 20,
    timeouts: 6,
    rejected: 0,
    notPermitted: 0,
    ignored: 0,
    slow: 59,
    fallbackSuccesses: 26,
    fallbackFailures: 0,
  },
  latencyMs: { p50: at(9), p90: at(31), p99: at(88), p995: at(112) },
  instances: { open: 0, halfOpen: 0, unknown: 0, total: 4 },
  nextProbeAt: null,
  flapping: false,
  settings: {
    library: 'opossum',
    isolation: 'semaphore',
    volumeThreshold: 20,
    errorThresholdPercent: 50,
    slowThresholdPercent: null,
    windowMs: 10_000,
    sleepWindowMs: 5_000,
    timeoutMs: 150,
    halfOpenCalls: 1,
  },
  critical: true,
  fallback: { kind: 'static', description: 'popular titles' },
  owner: 'group:netflix/page-algorithms',
  tier: 0,
  organization: 'group:netflix/netflix',
  upstream: { affected: [], total: 3 },
  orders: ['force-open', 'reset'],
  mayControl: true,
  simulated: true,
  ...told,
});

/** The same breaker, open for seven and a half minutes; its fallback holds. */
export const anOpenBreaker = (told: Partial<BreakerItem> = {}): BreakerItem =>
  aBreaker({
    state: 'open',
    since: NOW - 449_000,
    errorRate: 0.81,
    calls: 150,
    notPermitted: 6_410,
    counts: {
      successes: 28,
      failures: 110,
      timeouts: 12,
      rejected: 0,
      notPermitted: 6_410,
      ignored: 0,
      slow: 0,
      fallbackSuccesses: 6_532,
      fallbackFailures: 0,
    },
    instances: { open: 4, halfOpen: 0, unknown: 0, total: 4 },
    flapping: true,
    nextProbeAt: NOW + 3_000,
    ...told,
  });

/** A closed breaker between two components of a company: `between('uber/disco', 'eta-gateway')`. */
export const between = (
  caller: string,
  callee: string,
  told: Partial<BreakerItem> = {},
): BreakerItem => {
  const namespace = caller.slice(0, caller.indexOf('/'));
  return aBreaker({
    id: `${caller.replace('/', ':')}:${callee}`,
    name: callee,
    entityRef: `component:${caller}`,
    dependencyRef: `component:${namespace}/${callee}`,
    organization: `group:${namespace}/${namespace}`,
    owner: `group:${namespace}/${caller.slice(caller.indexOf('/') + 1)}-team`,
    ...told,
  });
};

/** A source that was read a second ago, but for what is said. */
export const aSource = (
  told: Partial<BreakerSourceInfo> = {},
): BreakerSourceInfo => ({
  id: 'opossum:netflix/home-page',
  type: 'opossum',
  title: 'opossum JSON, home-page',
  health: 'ok',
  readAt: NOW - 1_000,
  problem: null,
  entityRefs: ['component:netflix/home-page'],
  breakers: 1,
  simulated: true,
  ...told,
});

/** How many of the items are in which state. */
export function countsOf(items: readonly BreakerItem[]): BreakerCounts {
  const of = (...states: BreakerItem['state'][]) =>
    items.filter(({ state }) => states.includes(state)).length;
  return {
    open: of('open'),
    halfOpen: of('half-open'),
    closed: of('closed'),
    unknown: of('unknown'),
    forced: of('forced-open', 'forced-closed'),
    disabled: of('disabled'),
  };
}

/** The answer that holds these breakers. */
export const answerOf = (
  items: readonly BreakerItem[],
  told: Partial<BreakersResponse> = {},
): BreakersResponse => ({
  scope: null,
  now: NOW,
  items: [...items],
  counts: countsOf(items),
  sources: [aSource()],
  ...told,
});

/** What the detail page gets of a breaker. */
export const detailOf = (
  item: BreakerItem,
  told: Partial<BreakerResponse> = {},
): BreakerResponse => ({
  now: NOW,
  item,
  instances: [1, 2, 3, 4].map(each => ({
    instance: `home-page-${each}`,
    state: item.state,
    since: item.since,
    observedAt: item.observedAt ?? NOW,
    errorRate: item.errorRate,
    calls: 37,
  })),
  lint: [
    {
      setting: 'timeoutMs',
      verdict: 'pass',
      check: 'RES-03',
      message: '150 ms is within the 400 ms of the caller.',
    },
    {
      setting: 'halfOpenCalls',
      verdict: 'warn',
      check: 'RES-04',
      message: 'One lucky call closes it. Ask for more.',
    },
  ],
  figures: {
    watchedMs: 7 * 86_400_000,
    openMs: 480_000,
    longestSpellMs: 449_000,
    recoveryMs: 9_000,
    episodes: 6,
    changesLastHour: 184,
    fallbackSuccesses: 294_000,
    fallbackFailures: 0,
  },
  ...told,
});

/** A change of state, but for what is said. */
export const anEvent = (told: Partial<BreakerEvent> = {}): BreakerEvent => ({
  id: '1',
  at: NOW - 449_000,
  kind: 'transition',
  breakerId: 'netflix:home-page:recommendation-service',
  entityRef: 'component:netflix/home-page',
  dependencyRef: 'component:netflix/recommendation-service',
  instance: 'home-page-1',
  from: 'closed',
  to: 'open',
  evidence: 'observed',
  by: null,
  message: '74 % of 6560 calls failed.',
  ...told,
});

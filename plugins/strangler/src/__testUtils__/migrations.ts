import type {
  CapabilityItem,
  MigrationFinding,
  MigrationResponse,
  MigrationsResponse,
  MigrationSummary,
  ObservedShare,
  TimelineResponse,
  TrafficSourceInfo,
} from '@banyan/backstage-plugin-banyan-common';
import { DateTime } from 'luxon';

/** The moment of the tests: 2026-11-22T14:32:10Z. */
export const NOW = Date.parse('2026-11-22T14:32:10Z');

/** The start of what is stated. */
export const startOf = (stated: string) =>
  DateTime.fromISO(stated, { zone: 'utc' }).toMillis();

/** The end of a month. */
export const endOfMonth = (month: string) =>
  DateTime.fromISO(month, { zone: 'utc' }).endOf('month').toMillis();

type Event = CapabilityItem['history'][number];

/** An event of the catalog, but for what is said. */
export const anEvent = (
  stated: string,
  stage: Event['stage'],
  percent: number | null = null,
  told: Partial<Event> = {},
): Event => ({
  stated,
  at: startOf(stated),
  stage,
  percent,
  data: null,
  evidence: 'documented',
  note: null,
  incident: null,
  origin: 'catalog',
  by: null,
  ...told,
});

/** A capability as the answer has it: at its last event, but for what is said. */
export const aCapability = (
  told: Partial<CapabilityItem> & { name: string },
): CapabilityItem => {
  const last = told.history?.at(-1);
  return {
    title: null,
    tier: 1,
    weight: 10,
    isWeighed: true,
    to: `component:netflix/${told.name}-service`,
    owner: `group:netflix/${told.name}-team`,
    routes: [`/${told.name}/*`],
    dependsOn: [],
    blockedBy: null,
    rollbackDays: null,
    retirement: { route: null, code: null, tables: null },
    history: [],
    stage: last?.stage ?? null,
    since: last?.at ?? null,
    intended: last?.percent ?? null,
    intendedFrom: last ? 'catalog' : null,
    observed: null,
    observedShare: null,
    data: last?.data ?? null,
    parity: null,
    rollbackUntil: null,
    mayRecord: false,
    maySteer: false,
    ...told,
  };
};

/** What a gateway was seen to do: 3,000 requests in five minutes. */
export const anObservedShare = (
  percent: number,
  told: Partial<ObservedShare> = {},
): ObservedShare => ({
  percent,
  low: Math.max(0, percent - 1.6),
  high: Math.min(100, percent + 1.6),
  requests: 3_000,
  from: NOW - 301_000,
  to: NOW - 1_000,
  source: 'fleet',
  simulated: true,
  ...told,
});

/** Three of the capabilities of netflix-to-cloud: one over, one on its way, one not begun. */
export const someCapabilities = (): CapabilityItem[] => [
  aCapability({
    name: 'encoding-farm',
    title: 'Encoding farm',
    tier: 2,
    weight: 30,
    routes: [],
    data: 'owned',
    history: [
      anEvent('2009-03', 'legacy', 0),
      anEvent('2009-12', 'migrated', 100, { data: 'owned' }),
    ],
  }),
  aCapability({
    name: 'web-pages',
    title: 'Web pages',
    weight: 50,
    data: 'replicated',
    history: [
      anEvent('2009-12', 'legacy', 0),
      anEvent('2010-10', 'canary', 25),
      anEvent('2010-11', 'canary', 80, { data: 'replicated' }),
    ],
  }),
  aCapability({
    name: 'billing',
    title: 'Billing',
    tier: 0,
    weight: 20,
    data: 'shared',
    blockedBy: 'oracle-billing is read over a database link',
    history: [],
  }),
];

const share = (done: number, total: number, known: number) => ({
  done,
  total,
  known,
  capabilities: 3,
});

/** A migration in the list: data centre to AWS at the end of 2010, but for what is said. */
export const aSummary = (
  told: Partial<MigrationSummary> = {},
): MigrationSummary => ({
  ref: 'migration:netflix/netflix-to-cloud',
  title: 'Data centre to AWS',
  description: 'Capabilities left one Java application one at a time.',
  owner: 'group:netflix/platform-engineering',
  organization: 'group:netflix/netflix',
  legacy: 'component:netflix/javaweb',
  facade: 'component:netflix/zuul-1',
  startedAt: startOf('2008-08'),
  targetAt: endOfMonth('2016-01'),
  state: 'moving',
  progress: { weight: 70, count: 33.3, traffic: null, data: 33.3 },
  shares: {
    weight: share(70, 100, 3),
    count: share(1, 3, 3),
    traffic: share(0, 0, 0),
    data: share(1, 3, 3),
  },
  lastMonth: 27.5,
  trend: [30, 30, 30, 30, 30, 30, 30, 30, 30, 42.5, 70, 70],
  stages: {
    legacy: 0,
    shadow: 0,
    canary: 1,
    migrated: 1,
    retired: 0,
    blocked: 0,
    stays: 0,
    unplanned: 1,
  },
  capabilityCount: 3,
  stays: [{ name: 'dvd-logistics', why: 'DVD logistics is out of scope' }],
  forecast: {
    verdict: 'forecast',
    p50: '2011-07',
    p85: '2011-11',
    p95: '2012-02',
    message: 'At this rate it ends by 2011-11 (P85).',
  },
  findings: [],
  failing: 1,
  warning: 1,
  stalledMonths: 0,
  simulated: false,
  illustrative: 'weights, shares marked illustrative, halt',
  ...told,
});

/** A finding, but for what is said. */
export const aFinding = (
  told: Partial<MigrationFinding> = {},
): MigrationFinding => ({
  check: 'OBS-03',
  verdict: 'fail',
  capability: null,
  message: 'It moved before it could be seen.',
  remediation: 'See first, then move.',
  evidence: [
    {
      text: 'traces 2010-01, first traffic 2009-12',
      capability: 'encoding-farm',
      entityRef: 'component:netflix/zuul-1',
      at: startOf('2009-12'),
      url: null,
    },
  ],
  ...told,
});

/** A source that was read two seconds ago, but for what is said. */
export const aSource = (
  told: Partial<TrafficSourceInfo> = {},
): TrafficSourceInfo => ({
  id: 'fleet',
  type: 'fleet',
  title: 'Reference fleet',
  health: 'ok',
  readAt: NOW - 2_000,
  problem: null,
  simulated: true,
  ...told,
});

/** What the page of a migration gets, replayed to the end of 2010, but for what is said. */
export const aMigration = (
  told: Partial<MigrationResponse> = {},
): MigrationResponse => ({
  ...aSummary(),
  now: NOW,
  at: endOfMonth('2010-12'),
  isReplay: true,
  observabilityReadyAt: startOf('2010-01'),
  halt: null,
  capabilities: someCapabilities(),
  findings: [aFinding()],
  sources: [],
  from: startOf('2008-08'),
  to: endOfMonth('2010-12'),
  mayRecord: false,
  sourceUrl: null,
  ...told,
});

/** The list's answer. */
export const aList = (
  items: readonly MigrationSummary[],
  told: Partial<MigrationsResponse> = {},
): MigrationsResponse => ({
  scope: null,
  now: NOW,
  at: NOW,
  items: [...items],
  sources: [],
  ...told,
});

/** The course of the migration of `aMigration`. */
export const aTimeline = (
  told: Partial<TimelineResponse> = {},
): TimelineResponse => ({
  ref: 'migration:netflix/netflix-to-cloud',
  now: NOW,
  total: 100,
  points: [
    ['2009-03', 0, 30],
    ['2009-12', 30, 80],
    ['2010-10', 42.5, 80],
    ['2010-11', 70, 80],
  ].map(([stated, done, scope]) => ({
    at: startOf(String(stated)),
    progress: { weight: Number(done), count: null, traffic: null, data: null },
    done: Number(done),
    scope: Number(scope),
  })),
  stalls: [],
  marks: [
    {
      at: startOf('2009-12'),
      kind: 'finished',
      capability: 'encoding-farm',
      label: 'Encoding farm is all on the new side',
      incident: null,
    },
  ],
  ...told,
});

import type {
  CheckDefinition,
  ReportCheck,
  ReportResponse,
  ReportRow,
  Result,
  Run,
  RunsResponse,
  ScorecardItem,
  ScorecardsResponse,
  TrendResponse,
} from '@banyan/backstage-plugin-banyan-common';

export const NOW = Date.UTC(2026, 10, 22, 14, 32);
export const LEVELS = ['bronze', 'silver', 'gold'];

export const aReportCheck = (more: Partial<ReportCheck> = {}): ReportCheck => ({
  key: 'OWN-01',
  id: 'OWN-01',
  title: 'has an owning team',
  track: 'ownership',
  level: 'bronze',
  failing: 0,
  applicable: 3,
  rise: 0,
  blocks: 0,
  ...more,
});

export const aRow = (
  name: string,
  more: Partial<Omit<ReportRow, 'standing'>> & {
    standing?: Partial<ReportRow['standing']>;
  } = {},
): ReportRow => ({
  ref: `group:netflix/${name}`,
  title: name,
  unit: { ref: 'group:netflix/product', title: 'product' },
  missing: [],
  cells: 'ppp',
  entities: 2,
  ...more,
  standing: {
    reached: 0,
    blockedAt: null,
    levels: 7,
    passed: 3,
    counting: 3,
    points: 3,
    possible: 3,
    ...more.standing,
  },
});

/** Three checks: nobody fails the first, two fail the second, one the third. */
export const CHECKS: readonly ReportCheck[] = [
  aReportCheck(),
  aReportCheck({
    key: 'API-01',
    id: 'API-01',
    title: 'exposes its function as an API',
    track: 'api',
    failing: 2,
    rise: 1,
    blocks: 2,
  }),
  aReportCheck({
    key: 'OWN-07',
    id: 'OWN-07',
    title: 'no iceberg',
    level: 'gold',
    failing: 1,
    blocks: 0,
  }),
];

export const ROWS: readonly ReportRow[] = [
  aRow('artwork', {
    cells: 'pfp',
    missing: ['API-01'],
    standing: { reached: -1, blockedAt: 0, passed: 2 },
  }),
  aRow('billing', {
    unit: { ref: 'group:netflix/commerce', title: 'commerce' },
    cells: 'p?p',
    standing: { reached: 1 },
  }),
  aRow('search', {
    cells: 'pff',
    missing: ['API-01', 'OWN-07'],
    standing: { reached: -1, passed: 1 },
  }),
  aRow('dvd', {
    unit: null,
    cells: '-  ',
    standing: { reached: null, counting: 0, passed: 0 },
  }),
];

export const aReport = (
  more: Partial<ReportResponse> = {},
): ReportResponse => ({
  evaluated: { runId: 'r1', at: NOW, stale: false },
  scope: null,
  scorecard: null,
  rows: 'team',
  levels: LEVELS,
  checks: [...CHECKS],
  items: [...ROWS],
  leftOut: 0,
  counts: {
    rated: 3,
    notRated: 1,
    fail: 3,
    noData: 1,
    exempt: 0,
    error: 0,
  },
  distribution: [
    { level: null, count: 2 },
    { level: 'bronze', count: 0 },
    { level: 'silver', count: 1 },
    { level: 'gold', count: 0 },
  ],
  ...more,
});

const DAY = 86_400_000;

export const aTrend = (more: Partial<TrendResponse> = {}): TrendResponse => ({
  levels: LEVELS,
  points: [
    {
      at: NOW - 100 * DAY,
      distribution: [3, 0, 0, 0],
      passed: 4,
      counting: 9,
    },
    { at: NOW, distribution: [2, 0, 1, 0], passed: 6, counting: 9 },
  ],
  since: NOW - 100 * DAY,
  improved: [
    {
      ref: 'group:netflix/billing',
      title: 'billing',
      unit: { ref: 'group:netflix/commerce', title: 'commerce' },
      from: 0,
      to: 1,
      gained: 2,
      passed: [
        { at: NOW - 100 * DAY, passed: 1 },
        { at: NOW, passed: 3 },
      ],
    },
  ],
  ...more,
});

export const aRun = (more: Partial<Run> = {}): Run => ({
  id: 'r1',
  state: 'done',
  phase: 'ended',
  trigger: 'schedule',
  scope: null,
  scorecards: [],
  checks: [],
  done: 209,
  total: 209,
  place: null,
  startedBy: null,
  createdAt: NOW - 10_000,
  startedAt: NOW - 10_000,
  finishedAt: NOW,
  leftMs: null,
  changed: 4,
  errors: [],
  may: [],
  ...more,
});

export const aRunning = (more: Partial<Run> = {}): Run =>
  aRun({
    id: 'r2',
    state: 'running',
    phase: 'judging',
    trigger: 'person',
    startedBy: 'user:netflix/ann',
    done: 138,
    finishedAt: null,
    leftMs: 6_000,
    changed: null,
    may: ['cancel'],
    ...more,
  });

export const runsOf = (...items: readonly Run[]): RunsResponse => ({
  items: [...items],
  nextCursor: null,
  nextAt: null,
  mayRun: true,
});

export const aCheck = (
  more: Partial<CheckDefinition> = {},
): CheckDefinition => ({
  key: 'OWN-01',
  id: 'OWN-01',
  track: 'ownership',
  title: 'has an owning team',
  why: 'Nobody answers for what nobody owns.',
  source: 'chapter S0',
  remediation: 'Set spec.owner to a group.',
  appliesTo: 'services in production',
  level: 'bronze',
  needs: [],
  rule: null,
  scorecards: [
    {
      scorecard: 'scorecard:default/ownership',
      title: 'Ownership',
      level: 'bronze',
      weight: 2,
    },
  ],
  ...more,
});

export const aResult = (more: Partial<Result> = {}): Result => ({
  entityRef: 'component:netflix/home-page',
  entityTitle: 'home-page',
  check: 'OWN-01',
  verdict: 'fail',
  message: '0 owners, 1 expected',
  evidence: [],
  remediation: null,
  patch: null,
  evaluatedAt: NOW,
  since: null,
  exemption: null,
  ...more,
});

export const aScorecard = (
  more: Partial<ScorecardItem> = {},
): ScorecardItem => ({
  ref: 'scorecard:default/ownership',
  title: 'Ownership',
  description: 'Who answers for what',
  owner: 'group:default/platform',
  draft: false,
  levels: LEVELS,
  filter: { kind: 'Component' },
  checks: [
    { key: 'OWN-01', level: 'bronze', weight: 2 },
    { key: 'OWN-07', level: 'gold', weight: 1 },
  ],
  problems: [],
  rated: 3,
  distribution: [
    { level: null, count: 2 },
    { level: 'bronze', count: 0 },
    { level: 'silver', count: 1 },
    { level: 'gold', count: 0 },
  ],
  ...more,
});

export const scorecardsOf = (
  ...items: readonly ScorecardItem[]
): ScorecardsResponse => ({
  evaluated: { runId: 'r1', at: NOW, stale: false },
  items: [...items],
});

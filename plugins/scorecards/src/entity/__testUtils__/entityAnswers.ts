import type {
  CheckDefinition,
  EntityResponse,
  Exemption,
  Rung,
  VerdictName,
} from '@banyan/backstage-plugin-banyan-common';
import type { EntityResult } from '../checkRows';

export const REF = 'component:netflix/home-page';
export const NOW = Date.UTC(2026, 10, 22, 14, 20);
const DAY = 86_400_000;
const LEVELS = ['bronze', 'silver', 'gold'];

export const aResult = (
  check: string,
  verdict: VerdictName,
  more: Partial<EntityResult> = {},
): EntityResult => ({
  entityRef: REF,
  entityTitle: 'home-page',
  check,
  verdict,
  message: `what ${check} saw`,
  evidence: [],
  remediation: null,
  patch: null,
  evaluatedAt: NOW,
  since: null,
  exemption: null,
  recent: ['fail', 'pass', verdict],
  ...more,
});

const aRung = (
  level: string,
  state: Rung['state'],
  verdicts: Record<string, VerdictName>,
): Rung => {
  const list = Object.entries(verdicts);
  const counting = list.filter(
    ([, verdict]) => !['exempt', 'not-applicable'].includes(verdict),
  );
  return {
    level,
    state,
    passed: counting.filter(
      ([, verdict]) =>
        verdict === 'pass' || (verdict === 'warn' && level !== 'gold'),
    ).length,
    counting: counting.length,
    since: state === 'reached' ? Date.UTC(2026, 8, 14) : null,
    verdicts: list.map(([check, verdict]) => ({ check, verdict })),
  };
};

export const anExemption = (more: Partial<Exemption> = {}): Exemption => ({
  id: 'e1',
  entityRef: REF,
  entityTitle: 'home-page',
  check: 'RES-10',
  checkTitle: 'chaos tested, safely',
  reason: 'Holiday freeze',
  state: 'approved',
  requestedBy: 'user:netflix/ann',
  requestedAt: NOW - 15 * DAY,
  endsOn: '2999-01-15',
  decidedBy: 'user:netflix/bob',
  decidedAt: NOW - 14 * DAY,
  decision: null,
  may: ['revoke'],
  ...more,
});

export const RESULTS: readonly EntityResult[] = [
  aResult('OWN-01', 'pass'),
  aResult('OWN-02', 'pass'),
  aResult('API-03', 'fail', {
    message: '2 callers in traces, 1 declared',
    evidence: [
      {
        text: 'nodequark is not declared',
        entityRef: 'component:netflix/nodequark',
      },
    ],
    remediation: 'Let each caller declare what it consumes.',
    patch: 'spec:\n  consumesApis:\n    - api:home',
    since: Date.UTC(2026, 10, 18),
  }),
  aResult('DEP-06', 'no-data', { message: 'no results since 2026-10-02' }),
  aResult('DATA-02', 'warn', { message: '2 services, 1 expected' }),
  aResult('OBS-04', 'pass'),
  aResult('RES-10', 'exempt', {
    exemption: {
      id: 'e1',
      reason: 'Holiday freeze',
      endsOn: '2999-01-15',
      state: 'approved',
    },
  }),
  aResult('RES-08', 'not-applicable'),
];

const OVERALL: EntityResponse['overall'] = {
  scorecard: null,
  levels: LEVELS,
  standing: {
    reached: 0,
    blockedAt: 1,
    levels: 7,
    passed: 4,
    counting: 6,
    points: 4,
    possible: 6,
  },
  rungs: [
    aRung('bronze', 'reached', { 'OWN-01': 'pass', 'OWN-02': 'pass' }),
    aRung('silver', 'open', {
      'API-03': 'fail',
      'DEP-06': 'no-data',
      'DATA-02': 'warn',
      'OBS-04': 'pass',
    }),
    aRung('gold', 'ahead', { 'RES-10': 'exempt', 'RES-08': 'not-applicable' }),
  ],
  next: ['DEP-06', 'API-03'],
};

export const anAnswer = (
  more: Partial<EntityResponse> = {},
): EntityResponse => ({
  evaluated: { runId: 'r1', at: NOW, stale: false },
  entity: { ref: REF, title: 'home-page', kind: 'component' },
  rolledUp: false,
  overall: OVERALL,
  scorecards: [
    {
      ...OVERALL,
      scorecard: { ref: 'scorecard:default/api', title: 'API' },
      rungs: [aRung('bronze', 'open', { 'API-03': 'fail' })],
      next: ['API-03'],
    },
    {
      ...OVERALL,
      scorecard: { ref: 'scorecard:default/all', title: 'Everything' },
    },
  ],
  elsewhere: [],
  results: [...RESULTS],
  history: [
    { at: NOW - 60 * DAY, passed: 2, counting: 6, reached: -1 },
    { at: NOW, passed: 4, counting: 6, reached: 0 },
  ],
  changes: [
    {
      at: Date.UTC(2026, 10, 18),
      check: 'API-03',
      from: 'pass',
      to: 'fail',
      message: 'a caller appeared',
    },
    {
      at: Date.UTC(2026, 8, 14),
      check: null,
      from: null,
      to: 'bronze',
      message: null,
    },
  ],
  exemptions: [anExemption()],
  peers: { what: 'tier 0 services', shares: [0.2, 0.5, 0.9], own: 1 },
  facts: [
    {
      id: 'topology',
      title: 'topology',
      sets: ['topology'],
      state: 'well',
      error: null,
      entities: 9,
      observedAt: Date.now() - 5.5 * 3_600_000,
      collectedAt: Date.now(),
    },
  ],
  may: ['run', 'exempt'],
  ...more,
});

const aDefinition = (
  id: string,
  title: string,
  track: CheckDefinition['track'],
): CheckDefinition => ({
  key: id,
  id,
  track,
  title,
  why: null,
  source: null,
  remediation: null,
  appliesTo: 'services',
  level: 'silver',
  needs: [],
  rule: null,
  scorecards: [],
});

export const DEFINITIONS: readonly CheckDefinition[] = [
  aDefinition('OWN-01', 'has an owning team', 'ownership'),
  aDefinition('OWN-02', 'one owner, not several', 'ownership'),
  aDefinition('API-03', 'no unlisted consumers', 'api'),
  aDefinition('DEP-06', 'low change failure', 'deployability'),
  aDefinition('DATA-02', 'one service per datastore', 'data'),
  aDefinition('OBS-04', 'numeric SLO', 'observability'),
  aDefinition('RES-08', 'cells limit the blast radius', 'resilience'),
  aDefinition('RES-10', 'chaos tested, safely', 'resilience'),
];

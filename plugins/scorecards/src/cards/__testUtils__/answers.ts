import type {
  FixNextResponse,
  LevelsResponse,
  ReportResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { aResult, NOW, REF } from '../../entity/__testUtils__/entityAnswers';

const LEVELS = ['bronze', 'silver', 'gold'];
const evaluated = { runId: 'r1', at: NOW, stale: false };

export const aRow = (
  name: string,
  reached: number | null,
  missing: string[] = [],
): ReportResponse['items'][number] => ({
  ref: `group:netflix/${name}`,
  title: name,
  unit: null,
  standing: {
    reached,
    blockedAt: null,
    levels: 7,
    passed: 4,
    counting: 6,
    points: 4,
    possible: 6,
  },
  missing,
  cells: '',
  entities: 3,
});

export const aReport = (
  items: ReportResponse['items'],
  more: Partial<ReportResponse> = {},
): ReportResponse => ({
  evaluated,
  scope: null,
  scorecard: null,
  rows: 'team',
  levels: LEVELS,
  checks: [],
  items,
  leftOut: 0,
  counts: {
    rated: items.filter(({ standing }) => standing.reached !== null).length,
    notRated: 0,
    fail: 0,
    noData: 0,
    exempt: 0,
    error: 0,
  },
  distribution: [
    { level: null, count: 0 },
    { level: 'bronze', count: 1 },
    { level: 'silver', count: 1 },
    { level: 'gold', count: 0 },
  ],
  ...more,
});

export const aStep = (
  check: string,
  rise: number,
): FixNextResponse['items'][number] => ({
  result: aResult(check, 'fail', { remediation: `mend ${check}` }),
  checkTitle: `title of ${check}`,
  level: 'silver',
  rise,
});

export const steps = (items: FixNextResponse['items']): FixNextResponse => ({
  evaluated,
  items,
});

export const levels = (
  reached: number | null,
  { ref = REF, missing = 2 } = {},
): LevelsResponse => ({
  levels: LEVELS,
  items: [{ ref, reached, passed: 4, counting: 6, missing }],
});
